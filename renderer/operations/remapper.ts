import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordLayout, RecordMapping } from '#shared/domain/source/record-mapping.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** How one source is to be understood, or was. */
export interface SourceMapping extends Pick<RecordLayout, 'mapping' | 'chosenBy'> {
  readonly sourceId: SourceId;
}

/** The first article of a source as it would be. */
export interface RecordPreview {
  readonly title: string | null;
  /** Its beginning. */
  readonly text: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly url: string | null;
  /** How many articles the source would have. */
  readonly articleCount: number;
}

/** What reading sources again came to. */
export interface Remapped {
  /** How they were understood before, to take it back. */
  readonly before: readonly SourceMapping[];
  readonly articleCount: number;
}

/** Reads stored files of records again with their fields understood otherwise, in a worker; the files themselves are not needed. */
export interface Remapper {
  /** Null where the source has no article with this mapping. */
  preview(source: SourceId, mapping: RecordMapping): Promise<Result<RecordPreview | null, StoreError>>;
  /**
   * Reads each of these sources anew, one transaction each. Articles of the same rows keep their ids, and with them what
   * the analyst did to them; one that the analyst worked on stays even where its row has no text any more.
   */
  remap(sources: readonly SourceMapping[]): Promise<Result<Remapped, StoreError>>;
}
