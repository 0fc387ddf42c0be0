import { describe, expect, it } from 'vitest';
import type { ArticleSummary, AttributedName } from '#shared/domain/article/article.ts';
import { newArticleId, type ArticleId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { setOutlet } from './correct-article.ts';
import { editArticles } from './edit-articles.ts';
import { createEditWork } from './edit-work.ts';
import { createHistory } from './history.ts';

const ids = Array.from({ length: 300 }, (_, n) => newArticleId(sourceIdNumber(n), 0));
const stated: AttributedName = { name: 'وكالة الساحل', provenance: 'stated', source: null };

/** A store of articles whose files name an outlet; `before` is called before each transaction with its number. */
function createPorts(before: (transaction: number) => void = () => undefined, failsAt = Infinity) {
  const outlets = new Map<ArticleId, AttributedName | null>(ids.map(id => [id, stated]));
  const sizes: number[] = [];
  const summary = (id: ArticleId) => {
    const outlet = outlets.get(id);
    return outlet === undefined ? null : ({ id, outlet, tags: [] } as unknown as ArticleSummary); // the fields asked for
  };
  const articles: Pick<ArticleStore, 'getSummaries' | 'correctAll'> = {
    getSummaries: async asked => ok(asked.map(summary)),
    correctAll: async changes => {
      before(sizes.length);
      if (sizes.length >= failsAt) return err({ code: 'quota' });
      sizes.push(changes.length);
      const shown = changes.flatMap(({ id }) => summary(id) ?? []);
      for (const { id, correction } of changes) outlets.set(id, correction.outlet ?? stated);
      return ok(shown);
    },
  };
  const ports = { articles, history: createHistory(), edits: createEditWork(() => 0) };
  const names = () => ids.map(id => outlets.get(id)?.name);
  return { ports, outlets, names, sizes };
}
const times = (count: number, name: string) => Array.from({ length: count }, () => name);

describe('editing many articles', () => {
  it('sets the outlet of all of them, in blocks, and takes it back in one step', async () => {
    const { ports, names, sizes } = createPorts();
    expect(await setOutlet(ports, ids, ' صحيفة المرفأ ')).toEqual(ok(null));
    expect(names()).toEqual(times(300, 'صحيفة المرفأ'));
    expect(sizes.length).toBeGreaterThan(1);
    expect(await ports.history.undo()).toBe(true);
    expect(names()).toEqual(times(300, 'وكالة الساحل'));
    expect(ports.history.state.undoLabel).toBeNull();
    await ports.history.redo();
    expect(names()).toEqual(times(300, 'صحيفة المرفأ'));
  });

  it('gives each article back what the analyst had set before', async () => {
    const { ports, outlets, names } = createPorts();
    const byHand: AttributedName = { name: 'مجلة الميناء', provenance: 'analyst', source: null };
    outlets.set(ids[7] as ArticleId, byHand);
    const before = names();
    await setOutlet(ports, ids, 'صحيفة المرفأ');
    await ports.history.undo();
    expect(names()).toEqual(before);
  });

  it('takes the analyst’s outlet back where there is one and leaves the others alone', async () => {
    const { ports, sizes } = createPorts();
    await setOutlet(ports, ids.slice(0, 1), 'صحيفة المرفأ');
    await setOutlet(ports, ids, null);
    expect(sizes).toEqual([1, 1]);
  });

  it('stops after the block it is in, says how far it came, and undoing takes all of that back', async () => {
    const { ports, names } = createPorts(transaction => {
      if (transaction === 1) void ports.edits.stop();
    });
    const done = await setOutlet(ports, ids, 'صحيفة المرفأ');
    expect(done).toEqual(err({ code: 'cancelled' }));
    const changed = names().filter(name => name === 'صحيفة المرفأ').length;
    expect(ports.edits.activity).toMatchObject({ kind: 'stopped', done: changed, total: 300 });
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(300);
    await ports.history.undo();
    expect(names()).toEqual(times(300, 'وكالة الساحل'));
  });

  it('is stopped by undoing it while it runs, and taken back', async () => {
    let undoing: Promise<boolean> | null = null;
    const { ports, names } = createPorts(transaction => {
      if (transaction === 1) undoing = ports.history.undo();
    });
    expect(await setOutlet(ports, ids, 'صحيفة المرفأ')).toEqual(err({ code: 'cancelled' }));
    expect(await undoing).toBe(true);
    expect(names()).toEqual(times(300, 'وكالة الساحل'));
  });

  it('goes on with an undo that was stopped when it is asked for again', async () => {
    const { ports, names } = createPorts(transaction => {
      if (ports.edits.activity?.isUndoing && transaction % 2 === 0) void ports.edits.stop();
    });
    await setOutlet(ports, ids, 'صحيفة المرفأ');
    let presses = 0;
    while (!(await ports.history.undo()) && presses < 9) presses += 1;
    expect(presses).toBeGreaterThan(0);
    expect(names()).toEqual(times(300, 'وكالة الساحل'));
  });

  it('tells what kept it from going on, and what it did till then can be undone', async () => {
    const { ports, names } = createPorts(undefined, 1);
    expect(await setOutlet(ports, ids, 'صحيفة المرفأ')).toEqual(err({ code: 'quota' }));
    expect(ports.edits.activity).toMatchObject({ kind: 'failed', error: { code: 'quota' } });
    expect(names().filter(name => name === 'صحيفة المرفأ').length).toBe(32);
    expect(ports.history.state.undoLabel).toBe('reader.undo-outlet');
  });

  it('leaves nothing to undo where nothing changed', async () => {
    const { ports, sizes } = createPorts();
    await editArticles(ports, ids, { label: 'tags.undo-add', correctionOf: () => null });
    expect([sizes, ports.history.state.undoLabel]).toEqual([[], null]);
  });
});

describe('the work of an edit', () => {
  it('takes fewer articles at once where they take long, and more where they do not', async () => {
    let now = 0;
    const work = createEditWork(() => now);
    const sizes: number[] = [];
    const items = Array.from({ length: 3_000 }, (_, n) => n);
    const step = async (block: readonly number[]) => {
      sizes.push(block.length);
      now += block.length * (block[0] === 0 || (block[0] ?? 0) > 200 ? 10 : 0.1);
      return ok(null);
    };
    await work.run({ label: 'tags.undo-add', items, step });
    expect(sizes.slice(0, 4)).toEqual([32, 16, 32, 64]);
    expect(sizes.at(-2)).toBeLessThanOrEqual(16);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(3_000);
  });

  it('lets one edit wait for the other', async () => {
    const work = createEditWork(() => 0);
    const order: string[] = [];
    const run = (name: string) =>
      work.run({
        label: name,
        items: Array.from({ length: 40 }, (_, n) => n),
        step: async block => (order.push(`${name}${block.length}`), ok(null)),
      });
    await Promise.all([run('أ'), run('ب')]);
    expect(order).toEqual(['أ32', 'أ8', 'ب32', 'ب8']);
  });
});
