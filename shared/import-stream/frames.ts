import type { ImportCounts, ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { ImportStage } from '#shared/domain/import-run/import-stage.ts';
import type { SourcePlace } from '#shared/domain/source/source.ts';
import type { GrantId, ImportRunId, SourceId } from '#shared/ids/ids.ts';
import type { SavedMapping } from '#shared/domain/source/record-mapping.ts';
import type { PackedSource } from './pack-source.ts';

/**
 * The messages between the importer (main process) and the storage worker, over a MessagePort or a WebSocket.
 *
 *   storage → importer   start · known · committed · cancel · pause · resume
 *   importer → storage   opened · probe · batch · progress · end
 *
 * Flow control is by credit: `start` grants `window` batches, each `committed` grants one more, and the importer
 * reads no further while it has none. `committed` is sent only after the batch's transaction committed, so an
 * import is done when the last batch is acknowledged, not when it was sent.
 */
export interface ImportRequest {
  readonly runId: ImportRunId;
  readonly grants: readonly GrantId[];
  /** Credit given at the start, 1 to 16 batches. */
  readonly window: number;
  /** Files in a batch at most, 1 to 1,000; a batch also ends at a fixed number of bytes. */
  readonly batchSize: number;
  /** Reads only files with these paths, as reports name them; null reads all. */
  readonly only: readonly string[] | null;
  /** Reads files that the collection holds, too. */
  readonly rereads: boolean;
  readonly keepsOriginals: boolean;
  /** How files of records are read that have the same fields. */
  readonly mappings: readonly SavedMapping[];
}

/** A file that was read, ready to be stored with all of its articles or not at all. */
export interface ImportedSource extends PackedSource {
  readonly id: SourceId;
  readonly place: SourcePlace;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly articleCount: number;
  /** The file itself; null where originals are not kept. */
  readonly original: { readonly bytes: Uint8Array; readonly compression: 'gzip' | 'none' } | null;
}

export type ImportStreamError = {
  readonly code:
    'invalid-request' | 'grant-unknown' | 'cancelled' | 'connection-lost' | 'storage-failed' | 'internal';
};

export type ToImporter =
  | { readonly kind: 'start'; readonly request: ImportRequest }
  | { readonly kind: 'known'; readonly sequence: number; readonly known: readonly SourceId[] }
  | { readonly kind: 'committed'; readonly sequence: number }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' };

export type ToStorage =
  | { readonly kind: 'opened'; readonly run: ImportRun }
  /** Which of these does the collection hold? Answered by `known` with the same sequence. */
  | { readonly kind: 'probe'; readonly sequence: number; readonly sources: readonly SourceId[] }
  | {
      readonly kind: 'batch';
      readonly sequence: number;
      readonly sources: readonly ImportedSource[];
      /** Known sources seen (again) at these places. */
      readonly seen: readonly { readonly id: SourceId; readonly place: SourcePlace }[];
      /** Everything but plain `imported`; `unchanged` only as a count. */
      readonly outcomes: readonly ImportOutcome[];
      readonly counts: ImportCounts;
    }
  /** What was sent is not stored yet: the counts to be shown are those of the batches that were committed. */
  | {
      readonly kind: 'progress';
      /** So far, and at least as many as are sent. */
      readonly filesFound: number;
      readonly currentPath: string | null;
      /** The stage that the others wait for. */
      readonly slowest: ImportStage | null;
    }
  | { readonly kind: 'end'; readonly counts: ImportCounts; readonly cancelled: boolean }
  | { readonly kind: 'failed'; readonly error: ImportStreamError };
