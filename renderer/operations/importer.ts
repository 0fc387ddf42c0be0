import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { Grant, HostError } from '#shared/host/host-api.ts';
import type { ImportRequest, ImportStreamError } from '#shared/import-stream/frames.ts';

/** What the interface shows of an import while it runs and after. */
export type ImportActivity =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly run: ImportRun;
      readonly currentPath: string | null;
      readonly isPaused: boolean;
      /** Milliseconds since the start, as of the last report. */
      readonly elapsedMs: number;
    }
  | { readonly kind: 'finished'; readonly run: ImportRun }
  | { readonly kind: 'unreachable'; readonly error: HostError }
  | { readonly kind: 'failed'; readonly error: ImportStreamError };

/** What an import does otherwise than usual. */
type ImportChoices = Partial<Pick<ImportRequest, 'only' | 'rereads'>>;

/** Brings files into the collection; one import at a time, in the storage worker. */
export interface Importer {
  readonly activity: ImportActivity;
  subscribe(listener: () => void): () => void;
  /** Starts an import of what the user chose; false while another one runs. */
  start(grants: readonly Grant[], choices?: ImportChoices): Promise<boolean>;
  pause(): void;
  resume(): void;
  /** Stops after the batch on its way; what is stored stays. */
  cancel(): void;
}
