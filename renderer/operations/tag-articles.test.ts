import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { newArticleId, type ArticleId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createEditWork } from './edit-work.ts';
import { createHistory } from './history.ts';
import { addTag, removeTag } from './tag-articles.ts';

const [one, two, gone] = [1, 2, 3].map(n => newArticleId(sourceIdNumber(n), 0)) as [
  ArticleId,
  ArticleId,
  ArticleId,
];

function createPorts(first: readonly string[] = [], isFull = false) {
  const tagsOf = new Map<ArticleId, readonly string[]>([
    [one, first],
    [two, []],
  ]);
  let writes = 0;
  const summary = (id: ArticleId) => {
    const tags = tagsOf.get(id);
    return tags ? ({ id, tags } as unknown as ArticleSummary) : null; // the fields that are asked for
  };
  const articles: Pick<ArticleStore, 'getSummaries' | 'correctAll'> = {
    getSummaries: async ids => ok(ids.map(summary)),
    correctAll: async changes => {
      if (isFull) return err({ code: 'quota' });
      writes += 1;
      const shown = changes.flatMap(({ id }) => summary(id) ?? []);
      for (const { id, correction } of changes) tagsOf.set(id, correction.tags ?? []);
      return ok(shown);
    },
  };
  const ports = { articles, history: createHistory(), edits: createEditWork(() => 0) };
  return { ports, tags: () => [tagsOf.get(one), tagsOf.get(two)], writes: () => writes };
}

describe('tagging articles', () => {
  it('files all of them in one step, which is undone and done again as one', async () => {
    const { ports, tags, writes } = createPorts(['قمح']);
    await addTag(ports, [one, two, gone], { tag: ' سدود ', known: [] });
    expect(tags()).toEqual([['قمح', 'سدود'], ['سدود']]);
    expect(writes()).toBe(1);
    await ports.history.undo();
    expect(tags()).toEqual([['قمح'], []]);
    await ports.history.redo();
    expect(tags()).toEqual([['قمح', 'سدود'], ['سدود']]);
  });

  it('writes the tag as the collection has it', async () => {
    const { ports, tags } = createPorts();
    await addTag(ports, [two], { tag: 'ازمه القمح', known: ['أزمة القمح'] });
    expect(tags()).toEqual([[], ['أزمة القمح']]);
  });

  it('leaves those alone that have it, in any spelling, and has nothing to undo then', async () => {
    const { ports, tags, writes } = createPorts(['Wheat']);
    await addTag(ports, [one], { tag: 'wheat', known: [] });
    await addTag(ports, [one], { tag: '  ', known: [] });
    expect(tags()[0]).toEqual(['Wheat']);
    expect(writes()).toBe(0);
    expect(ports.history.state.undoLabel).toBeNull();
  });

  it('takes a tag off those that have it, and puts it back where it stood', async () => {
    const { ports, tags } = createPorts(['قمح', 'أسعار', 'سدود']);
    await removeTag(ports, [one, two], 'اسعار');
    expect(tags()).toEqual([['قمح', 'سدود'], []]);
    await ports.history.undo();
    expect(tags()).toEqual([['قمح', 'أسعار', 'سدود'], []]);
  });

  it('tells what kept it from being stored, and keeps nothing to undo', async () => {
    const { ports } = createPorts([], true);
    expect(await addTag(ports, [one], { tag: 'قمح', known: [] })).toEqual(err({ code: 'quota' }));
    expect(ports.history.state.undoLabel).toBeNull();
  });
});
