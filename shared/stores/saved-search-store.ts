import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import type { SavedSearchId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** Keeps searches under names. */
export interface SavedSearchStore {
  /** All of them, the one changed last first. */
  observeSaved(): Observed<readonly SavedSearch[]>;
  /** Puts it in the stead of the one with its id, or adds it. */
  save(search: SavedSearch): Promise<Result<null, StoreError>>;
  /** Changes what is named of the one with its id and leaves the rest as it is by then; nothing where it is gone. */
  change(
    id: SavedSearchId,
    parts: Partial<Pick<SavedSearch, 'name' | 'search' | 'changedAt'>>,
  ): Promise<Result<null, StoreError>>;
  /** Notes the instant (ISO) when its results were looked at, and nothing else; an earlier one than is known takes nothing back. */
  noteLookedAt(id: SavedSearchId, instant: string): Promise<Result<null, StoreError>>;
  remove(id: SavedSearchId): Promise<Result<null, StoreError>>;
}
