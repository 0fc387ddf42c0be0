import { describe, expect, it } from 'vitest';
import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { ok } from '#shared/result/result.ts';
import type { SavedSearchStore } from '#shared/stores/saved-search-store.ts';
import { createHistory } from './history.ts';
import { removeSearch, renameSearch, saveSearch, updateSearch } from './save-search.ts';

const search = { text: '"سد النهضة" -مصر', choices: { outlet: ['وكالة مرصد'] } };

function createPorts() {
  const kept = new Map<string, SavedSearch>();
  const savedSearches: Omit<SavedSearchStore, 'observeSaved'> = {
    save: async saved => ok((kept.set(saved.id, saved), null)),
    change: async (id, parts) => {
      const saved = kept.get(id);
      if (saved) kept.set(id, { ...saved, ...parts });
      return ok(null);
    },
    noteLookedAt: async (id, lookedAt) => {
      const saved = kept.get(id);
      if (saved) kept.set(id, { ...saved, lookedAt });
      return ok(null);
    },
    remove: async id => ok((kept.delete(id), null)),
  };
  const ports = { savedSearches: savedSearches as SavedSearchStore, history: createHistory() };
  return { ports, all: () => [...kept.values()] };
}

const saveOne = async (ports: ReturnType<typeof createPorts>['ports']) => {
  const saved = await saveSearch(ports, { name: ' ملف السد ', search });
  return assertPresent(saved.ok ? saved.value : null, 'it was saved');
};

describe('saving a search', () => {
  it('keeps it under the name with nothing new in it, and is undone and done again as the same one', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    expect(saved).toMatchObject({ name: 'ملف السد', search, lookedAt: saved.createdAt });
    expect(all()).toEqual([saved]);
    await ports.history.undo();
    expect(all()).toEqual([]);
    await ports.history.redo();
    expect(all()).toEqual([saved]);
  });

  it('is refused without a name, and so is taking the name away', async () => {
    const { ports, all } = createPorts();
    const refused = { ok: false, error: { code: 'search-without-name' } };
    expect(await saveSearch(ports, { name: ' ', search })).toEqual(refused);
    const saved = await saveOne(ports);
    expect(await renameSearch(ports, saved, '')).toEqual(refused);
    expect(all()).toEqual([saved]);
  });

  it('gives another name or another search to the same one, until undone', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    await renameSearch(ports, saved, 'السد');
    expect(all()).toMatchObject([{ id: saved.id, name: 'السد', search }]);
    await updateSearch(ports, saved, { text: 'السد العالي', choices: {} });
    expect(all()[0]?.search.text).toBe('السد العالي');
    await ports.history.undo();
    expect(all()).toMatchObject([{ name: 'ملف السد', search, changedAt: saved.changedAt }]);
  });

  it('comes back as it was when its removal is undone', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    await removeSearch(ports, saved);
    expect(all()).toEqual([]);
    await ports.history.undo();
    expect(all()).toEqual([saved]);
  });
});

describe('looking at the results of a saved search', () => {
  it('stays noted when a new name or another search is undone', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    const lookedAt = '2031-01-01T00:00:00.000Z';
    const renamed = await renameSearch(ports, saved, 'السد');
    await ports.savedSearches.noteLookedAt(saved.id, lookedAt);
    await ports.history.undo();
    expect(all()).toEqual([{ ...saved, lookedAt }]);
    await ports.history.redo();
    expect(all()).toEqual([{ ...(renamed.ok && renamed.value), lookedAt }]);
  });

  it('is done where another search was kept under its name, whose results are on the screen', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    const old = { ...saved, lookedAt: '2020-01-01T00:00:00.000Z' };
    await ports.savedSearches.save(old);
    await updateSearch(ports, old, { text: 'السد العالي', choices: {} });
    expect(all()[0]?.lookedAt).toBe(all()[0]?.changedAt);
  });
});
