import { describe, expect, it } from 'vitest';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { ok } from '#shared/result/result.ts';
import type { ComparisonStore } from '#shared/stores/comparison-store.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createHistory } from './history.ts';
import { removeComparison, renameComparison, saveComparison, updateComparison } from './save-comparison.ts';

const articles = [1, 2, 3].map(n => newArticleId(sourceIdNumber(n), 0));
const wish = { name: ' سيول ', articles, rules: { strictness: 'normal', ignored: [] } } as const;

function createPorts() {
  const kept = new Map<string, SavedComparison>();
  const comparisons: Pick<ComparisonStore, 'save' | 'remove'> = {
    save: async comparison => ok((kept.set(comparison.id, comparison), null)),
    remove: async id => ok((kept.delete(id), null)),
  };
  const ports = { comparisons: comparisons as ComparisonStore, history: createHistory() };
  return { ports, all: () => [...kept.values()] };
}

const saveOne = async (ports: ReturnType<typeof createPorts>['ports']) => {
  const saved = await saveComparison(ports, wish);
  return assertPresent(saved.ok ? saved.value : null, 'it was saved');
};

describe('saving a comparison', () => {
  it('keeps articles in their order under the name, and is undone and done again as the same one', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    expect(all()).toEqual([saved]);
    expect(saved).toMatchObject({ name: 'سيول', articles });
    await ports.history.undo();
    expect(all()).toEqual([]);
    await ports.history.redo();
    expect(all()).toEqual([saved]);
  });

  it('is refused without a name, and nothing is kept', async () => {
    const { ports, all } = createPorts();
    const done = await saveComparison(ports, { ...wish, name: ' ' });
    expect(done).toEqual({ ok: false, error: { code: 'comparison-without-name' } });
    expect(all()).toEqual([]);
  });

  it('gives another name or other articles to the same one, until undone', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    await renameComparison(ports, saved, 'سيول الميناء');
    expect(all()).toMatchObject([{ id: saved.id, name: 'سيول الميناء', createdAt: saved.createdAt }]);
    await updateComparison(ports, saved, { articles: articles.slice(1), rules: wish.rules });
    expect(all()[0]?.articles).toEqual(articles.slice(1));
    await ports.history.undo();
    expect(all()).toEqual([saved]);
  });

  it('comes back as it was when its removal is undone', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    await removeComparison(ports, saved);
    expect(all()).toEqual([]);
    await ports.history.undo();
    expect(all()).toEqual([saved]);
  });
});
