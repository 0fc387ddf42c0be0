import type { RecordLayout, SavedMapping } from '#shared/domain/source/record-mapping.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** A file of records in the collection. */
export interface RecordFile {
  readonly sourceId: SourceId;
  readonly path: string;
  readonly signature: string;
}

/** Instants, ISO 8601; `to` null for one that is not over. */
export interface ImportTimes {
  readonly from: string;
  readonly to: string | null;
}

/** Knows the files of records of a collection, how their fields are understood, and what the analyst saved of that. */
export interface RecordFileStore {
  /** Those that came in between these instants, by signature and path. */
  observeFiles(times: ImportTimes): Observed<readonly RecordFile[]>;
  /** How the fields of a source are understood; null for one without records. */
  observeLayout(id: SourceId): Observed<RecordLayout | null>;
  /** All sources whose records have the same fields. */
  listAlike(signature: string): Promise<Result<readonly SourceId[], StoreError>>;
  observeSaved(): Observed<readonly SavedMapping[]>;
  listSaved(): Promise<Result<readonly SavedMapping[], StoreError>>;
  save(mapping: SavedMapping): Promise<Result<null, StoreError>>;
  forget(signature: string): Promise<Result<null, StoreError>>;
}
