import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** Thrown inside a transaction to roll it back with a code of its own. */
export class StoreFailure extends Error {
  readonly failure: StoreError;
  constructor(failure: StoreError) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Turns whatever IndexedDB threw into a coded error. */
export function toStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreFailure) return cause.failure;
  // Dexie wraps what the browser threw.
  const { name, inner } = Object(cause) as { readonly name?: unknown; readonly inner?: Error | null };
  const names = [name, inner?.name];
  if (names.includes('QuotaExceededError')) return { code: 'quota' };
  if (names.includes('DatabaseClosedError')) return { code: 'closed' };
  return { code: 'internal' };
}

/** Runs work on the database; an exception becomes a coded error, and the transaction it happened in is undone. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StoreError>> {
  try {
    return ok(await work());
  } catch (cause) {
    return err(toStoreError(cause));
  }
}
