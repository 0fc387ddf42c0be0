import type { ImportRun, RunOrigin } from '#shared/domain/import-run/import-run.ts';
import type { ImportTicket } from '#shared/host/host-connection.ts';
import type { ImportRequest, ImportStreamError } from '#shared/import-stream/frames.ts';
import type { ImportStanding } from '#shared/import-stream/storage-session.ts';

/** What the page asks of the storage worker. A port in the ticket is transferred. */
export type ToStorageWorker =
  | {
      readonly kind: 'import';
      readonly ticket: ImportTicket<MessagePort>;
      /** The mappings are those that are saved when it begins. */
      readonly request: Omit<ImportRequest, 'mappings'>;
      readonly label: string;
      readonly origin: RunOrigin;
      readonly collection: string;
    }
  | { readonly kind: 'pause' | 'resume' | 'cancel' };

/** What the storage worker tells the page: small, at most ten times a second. Article data never passes here. */
export type FromStorageWorker =
  | { readonly kind: 'running'; readonly run: ImportRun; readonly standing: ImportStanding }
  | { readonly kind: 'finished'; readonly run: ImportRun }
  | { readonly kind: 'failed'; readonly error: ImportStreamError };
