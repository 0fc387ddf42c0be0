import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { Grant, HostError } from '#shared/host/host-api.ts';
import type { ImportRequest, ImportStreamError } from '#shared/import-stream/frames.ts';
import type { ImportStanding } from '#shared/import-stream/storage-session.ts';
import type { ImportPace } from './import-pace.ts';

/** What the interface shows of an import while it runs and after. */
export type ImportActivity =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly run: ImportRun;
      readonly standing: ImportStanding;
      readonly isPaused: boolean;
      /** Null until enough was seen, and after a pause. */
      readonly pace: ImportPace | null;
    }
  | { readonly kind: 'finished'; readonly run: ImportRun }
  | { readonly kind: 'unreachable'; readonly error: HostError }
  | { readonly kind: 'failed'; readonly error: ImportStreamError };

/** What an import does otherwise than usual. */
export interface ImportChoices extends Partial<Pick<ImportRequest, 'only' | 'rereads' | 'mappings'>> {
  /** The run whose failed files are read again; `only` names them. */
  readonly retried?: ImportRun;
  /** A watched folder began it by itself. */
  readonly isWatched?: boolean;
}

/** Files of a run to read again once the user has chosen again what they lie in, as the program knows it no longer. */
export interface PendingRetry {
  readonly run: ImportRun;
  readonly only: readonly string[];
}

/** Brings files into the collection; one import at a time, in the storage worker. */
export interface Importer {
  readonly activity: ImportActivity;
  readonly pendingRetry: PendingRetry | null;
  /** Calls back when the activity or the pending retry is another one. */
  subscribe(listener: () => void): () => void;
  /** Starts an import of what the user chose; false while another one runs. */
  start(grants: readonly Grant[], choices?: ImportChoices): Promise<boolean>;
  /** Waits with a retry for the user's choice, or (null) waits no longer. */
  holdRetry(pending: PendingRetry | null): void;
  pause(): void;
  resume(): void;
  /** Stops after the batch on its way; what is stored stays. */
  cancel(): void;
}
