import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueryNode } from '#shared/search/query/query-node.ts';

/** Workers that were started, with what they were told. */
let started: StandIn[];
class StandIn extends EventTarget {
  readonly told: { readonly number: number; readonly kind?: string }[] = [];
  hasEnded = false;
  constructor() {
    super();
    started.push(this);
  }
  postMessage(message: { readonly number: number }): void {
    this.told.push(message);
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.hasEnded = true;
  }
}

beforeEach(() => {
  started = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
  vi.stubGlobal('window', {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const only = (): StandIn => {
  const [worker] = started;
  if (worker === undefined) throw new Error('none was started');
  return worker;
};
const query: QueryNode = { kind: 'word', text: 'سيول', field: 'any' };
const request = { query, choices: {}, order: 'relevance' } as const;
const answerTo = (number: number, value: unknown, isIndexDamaged = false) => ({
  number,
  answer: { ok: true, value },
  isIndexDamaged,
});

describe('a question to the worker that searches', () => {
  const create = async (onDamage = () => {}, onMissing = () => {}) =>
    (await import('./answering/create-asker.ts')).createAsker('articles', { onDamage, onMissing });

  it('is answered by its number, whatever else was asked', async () => {
    const asker = await create();
    const found = asker.ask({ kind: 'find', request, limit: 5 });
    const all = asker.ask({ kind: 'findAll', request });
    only().say(answerTo(2, 'ids'));
    only().say(answerTo(1, { total: 1, first: [] }));
    expect([await found, await all]).toMatchObject([{ value: { total: 1 } }, { value: 'ids' }]);
  });

  it('is cancelled at once by a newer one of its kind alone, and a late answer goes to nobody', async () => {
    const asker = await create();
    const first = asker.ask({ kind: 'find', request, limit: 5 });
    const all = asker.ask({ kind: 'findAll', request });
    const second = asker.ask({ kind: 'find', request, limit: 6 });
    expect(await first).toEqual({ ok: false, error: { code: 'cancelled' } });
    only().say(answerTo(1, { total: 1, first: [] }));
    only().say(answerTo(3, { total: 3, first: [] }));
    only().say(answerTo(2, 'ids'));
    expect([await second, await all]).toMatchObject([{ value: { total: 3 } }, { value: 'ids' }]);
  });

  it('fails when the worker does, and the next one is asked of another', async () => {
    const asker = await create();
    const found = asker.ask({ kind: 'find', request, limit: 5 });
    only().dispatchEvent(new Event('error'));
    expect(await found).toEqual({ ok: false, error: { code: 'internal' } });
    void asker.ask({ kind: 'find', request, limit: 5 });
    expect(started).toHaveLength(2);
  });

  it('tells when it comes upon damage', async () => {
    const onDamage = vi.fn<() => void>();
    const asker = await create(onDamage);
    const found = asker.ask({ kind: 'find', request, limit: 5 });
    only().say(answerTo(1, { total: 0, first: [] }, true));
    await found;
    expect(onDamage).toHaveBeenCalledTimes(1);
  });

  it('tells when there is no index, so that one is made even where it was removed while the page is open', async () => {
    const [onDamage, onMissing] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const asker = await create(onDamage, onMissing);
    const found = asker.ask({ kind: 'find', request, limit: 5 });
    only().say({ number: 1, answer: { ok: false, error: { code: 'no-index' } }, isIndexDamaged: false });
    expect(await found).toEqual({ ok: false, error: { code: 'no-index' } });
    expect([onDamage.mock.calls.length, onMissing.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('the worker that indexes', () => {
  const create = async (errors: unknown[] = []) =>
    (await import('./indexing/keep-indexed.ts')).keepIndexed('articles', error => errors.push(error));
  const longMs = 3_600_000;

  it('is not ended while it works on what it was told last, however long that takes', async () => {
    const keeper = await create();
    keeper.wake();
    keeper.wake();
    only().say({ kind: 'idle', heard: 1 });
    vi.advanceTimersByTime(longMs);
    expect(only().hasEnded).toBe(false);
    only().say({ kind: 'idle', heard: 2 });
    vi.advanceTimersByTime(longMs);
    expect(only().hasEnded).toBe(true);
  });

  it('says what keeps it from working, and once it is over', async () => {
    const errors: unknown[] = [];
    const keeper = await create(errors);
    keeper.wake();
    only().say({ kind: 'failed', heard: 1, error: { code: 'quota' } });
    keeper.rebuild();
    only().say({ kind: 'idle', heard: 2 });
    only().say({ kind: 'idle', heard: 2 });
    expect(errors).toEqual([{ code: 'quota' }, null]);
    expect(only().told.map(({ kind }) => kind)).toEqual(['wake', 'rebuild']);
  });
});
