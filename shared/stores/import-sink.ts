import type { CountShift, ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { SourcePlace } from '#shared/domain/source/source.ts';
import type { ImportRunId, SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from './article-store.ts';

/** What one transaction of an import writes. */
export interface ImportBatch {
  /** New sources with all of their articles. */
  readonly sources: readonly ImportedSource[];
  /** Sources that the collection holds already are read anew; else they are left as they are. */
  readonly rereads: boolean;
  /** Sources the collection holds, found again at these places; a place it knows already is only brought up to date. */
  readonly seen: readonly { readonly id: SourceId; readonly place: SourcePlace }[];
  readonly outcomes: readonly ImportOutcome[];
  /** The run's record as the importer counts, once this batch is stored. */
  readonly run: ImportRun;
}

/**
 * Where the storage side of one import writes to. Every write is one transaction.
 *
 * An article that only repeats a stored one is stored as a further place of that one. Where a source comes to the place
 * of another, the file has changed: articles found again in it keep their ids, and with them what the analyst did to
 * them; those that are no longer in it stay, with the text they were read from.
 */
export interface ImportSink {
  /** Stores the record of a run that begins. */
  beginRun(run: ImportRun): Promise<Result<null, StoreError>>;
  /** Those of these sources that the collection holds whole; it keeps them so until this import has ended. */
  hasSources(ids: readonly SourceId[]): Promise<Result<readonly SourceId[], StoreError>>;
  /**
   * Writes all of the batch, or nothing; committing the same batch again changes nothing. Answers by how much the
   * importer's counts are to be changed, since only the collection knows what is an update and what repeats; outcomes
   * and the run's record are stored with that.
   */
  commitBatch(id: ImportRunId, batch: ImportBatch): Promise<Result<CountShift, StoreError>>;
  /**
   * Stores the record of a run that ended, in whatever way. One that a watched folder began and that has nothing new to
   * say leaves no record.
   */
  finishRun(run: ImportRun): Promise<Result<null, StoreError>>;
}
