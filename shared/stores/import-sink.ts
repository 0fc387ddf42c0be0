import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { SourcePlace } from '#shared/domain/source/source.ts';
import type { ImportRunId, SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from './article-store.ts';

/** What one transaction of an import writes. */
export interface ImportBatch {
  /** New sources with all of their articles. One that the collection holds already is left as it is. */
  readonly sources: readonly ImportedSource[];
  /** Sources the collection holds, found again at these places; a place it knows already is only brought up to date. */
  readonly seen: readonly { readonly id: SourceId; readonly place: SourcePlace }[];
  readonly outcomes: readonly ImportOutcome[];
  /** The run's record with the counts that hold once this batch is stored. */
  readonly run: ImportRun;
}

/** Where the storage side of an import writes to. Every write is one transaction. */
export interface ImportSink {
  /** Stores the record of a run that begins. */
  beginRun(run: ImportRun): Promise<Result<null, StoreError>>;
  /** Those of these sources that the collection holds. */
  hasSources(ids: readonly SourceId[]): Promise<Result<readonly SourceId[], StoreError>>;
  /** Writes all of the batch, or nothing; committing the same batch again changes nothing. */
  commitBatch(id: ImportRunId, batch: ImportBatch): Promise<Result<null, StoreError>>;
  /** Stores the record of a run that ended, in whatever way. */
  finishRun(run: ImportRun): Promise<Result<null, StoreError>>;
}
