import type { SavedSearch, TypedSearch } from '#shared/domain/search/saved-search.ts';
import { newSavedSearchId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { SavedSearchStore } from '#shared/stores/saved-search-store.ts';
import { doUndoable } from './do-undoable.ts';
import type { History } from './history.ts';

interface Ports {
  readonly savedSearches: SavedSearchStore;
  readonly history: History;
}

type NameError = StoreError | { readonly code: 'search-without-name' };

type Saved<E> = Promise<Result<SavedSearch, E>>;

/** Keeps a search under a name. Its results are on the screen, so that nothing in them is new. */
export async function saveSearch(
  { savedSearches, history }: Ports,
  { name, search }: Pick<SavedSearch, 'name' | 'search'>,
): Saved<NameError> {
  if (name.trim() === '') return err({ code: 'search-without-name' });
  const now = new Date().toISOString();
  const saved: SavedSearch = {
    id: newSavedSearchId(crypto.randomUUID()),
    name: name.trim(),
    search,
    createdAt: now,
    changedAt: now,
    lookedAt: now,
  };
  const done = await doUndoable(history, 'saved-search.undo-save', {
    forth: () => savedSearches.save(saved),
    back: () => savedSearches.remove(saved.id),
  });
  return done.ok ? ok(saved) : done;
}

async function change(
  { savedSearches, history }: Ports,
  label: string,
  before: SavedSearch,
  parts: Partial<Pick<SavedSearch, 'name' | 'search'>>,
): Saved<StoreError> {
  const after = { ...parts, changedAt: new Date().toISOString() };
  const { name, search, changedAt } = before;
  const done = await doUndoable(history, label, {
    forth: () => savedSearches.change(before.id, after),
    back: () => savedSearches.change(before.id, { name, search, changedAt }),
  });
  return done.ok ? ok({ ...before, ...after }) : done;
}

/** Gives a saved search another name. */
export async function renameSearch(ports: Ports, saved: SavedSearch, name: string): Saved<NameError> {
  if (name.trim() === '') return err({ code: 'search-without-name' });
  return name.trim() === saved.name
    ? ok(saved)
    : change(ports, 'saved-search.undo-rename', saved, { name: name.trim() });
}

/** Keeps another search, whose results are on the screen, under the name of a saved one. */
export async function updateSearch(ports: Ports, saved: SavedSearch, search: TypedSearch): Saved<StoreError> {
  const done = await change(ports, 'saved-search.undo-update', saved, { search });
  // Where it can't be noted the articles count as new once more.
  if (done.ok) await ports.savedSearches.noteLookedAt(saved.id, done.value.changedAt);
  return done;
}

/** Forgets a saved search; the articles that it finds stay. */
export const removeSearch = (
  { savedSearches, history }: Ports,
  saved: SavedSearch,
): Promise<Result<null, StoreError>> =>
  doUndoable(history, 'saved-search.undo-remove', {
    forth: () => savedSearches.remove(saved.id),
    back: () => savedSearches.save(saved),
  });
