import type { SourceId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** `damaged`: what is kept of the file is not what was imported; nothing of it is given out. */
export type OriginalError = StoreError | { readonly code: 'damaged' };

export interface OriginalUsage {
  /** Whether the files of coming imports are kept. */
  readonly isKeeping: boolean;
  readonly fileCount: number;
  /** As they are kept: compressed. */
  readonly sizeBytes: number;
}

/** Keeps the files that articles were read from, so that they can be shown and verified when they are gone. */
export interface OriginalStore {
  /** The file as it was imported, verified by its SHA-256; `not-found` where it is not kept. */
  get(id: SourceId): Promise<Result<Uint8Array<ArrayBuffer>, OriginalError>>;
  isKept(id: SourceId): Promise<Result<boolean, StoreError>>;
  observeUsage(): Observed<OriginalUsage>;
  isKeeping(): Promise<Result<boolean, StoreError>>;
  setKeeping(isKeeping: boolean): Promise<Result<null, StoreError>>;
  /** Removes all that are kept; articles and the texts they were read from stay. */
  removeAll(): Promise<Result<null, StoreError>>;
}
