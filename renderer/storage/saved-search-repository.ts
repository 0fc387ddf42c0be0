import type { SavedSearchStore } from '#shared/stores/saved-search-store.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
import { attempt } from './store-error.ts';

/** Searches under names in IndexedDB. */
export const createSavedSearchRepository = ({ savedSearches }: CollectionDatabase): SavedSearchStore => ({
  observeSaved: () => observe(() => savedSearches.orderBy('changedAt').reverse().toArray()),
  save: search => attempt(() => savedSearches.put(search).then(() => null)),
  change: (id, parts) => attempt(() => savedSearches.update(id, parts).then(() => null)),
  noteLookedAt: (id, instant) =>
    attempt(() =>
      savedSearches
        .where('id')
        .equals(id)
        .and(({ lookedAt }) => lookedAt < instant)
        .modify({ lookedAt: instant })
        .then(() => null),
    ),
  remove: id => attempt(() => savedSearches.delete(id).then(() => null)),
});
