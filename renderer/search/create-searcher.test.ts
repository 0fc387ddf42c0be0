import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Searcher } from '#renderer/operations/searcher.ts';
import {
  articleOf,
  idOf,
  importFile,
  indexAll,
  openMadeCollection,
  wordNode,
  type OpenedCollection,
} from './testing/made-collection.ts';

interface Told {
  readonly number: number;
  readonly kind?: string;
  readonly collection: string;
}

/** Workers that were told anything about the collection of this test, by their names: searchers of earlier tests live on. */
const started = new Map<string, StandIn>();
class StandIn extends EventTarget {
  readonly told: Told[] = [];
  readonly name: string;
  constructor(_: string, { name }: { readonly name: string }) {
    super();
    this.name = name;
  }
  postMessage(message: Told): void {
    this.told.push(message);
    if (message.collection === opened.collection.name) started.set(this.name, this);
  }
  terminate(): void {}
}

let opened: OpenedCollection;
let searcher: Searcher;
let told: number;
beforeEach(async () => {
  started.clear();
  vi.stubGlobal('Worker', StandIn);
  vi.stubGlobal('window', {});
  opened = openMadeCollection();
  const { createSearcher } = await import('./create-searcher.ts');
  searcher = createSearcher(opened.collection.name);
  told = 0;
  searcher.subscribe(() => (told += 1));
});
afterEach(() => {
  vi.unstubAllGlobals();
  // Not deleted: the searcher looks at them as long as its page lives.
  opened.collection.close();
  opened.database.close();
});

const eventually = (look: () => void) => vi.waitFor(look, { timeout: 5_000 });

it('wakes the indexer when something is stored, and tells how far the index is', async () => {
  await importFile(opened.collection, 1, [articleOf('سيول', 'نص.'), articleOf('قمح', 'نص آخر.')]);
  await eventually(() => expect(searcher.state).toMatchObject({ waiting: 2, isRebuilding: true }));
  expect(started.get('indexer')?.told.map(({ kind }) => kind)).toContain('wake');
  await indexAll(opened);
  await eventually(() =>
    expect(searcher.state).toMatchObject({ indexed: 2, waiting: 0, isRebuilding: false }),
  );
});

it('has views ask anew when a search may find something else, and tells them of nothing else than changes', async () => {
  await indexAll(opened);
  await eventually(() => expect(searcher.state.isRebuilding).toBe(false));
  const { revision } = searcher;
  await importFile(opened.collection, 1, [articleOf('سيول', 'نص.')]);
  await indexAll(opened);
  await eventually(() => expect(searcher.revision).toBeGreaterThan(revision));
  await eventually(() => expect(searcher.state).toMatchObject({ indexed: 1, waiting: 0 }));
  const before = { told, revision: searcher.revision };
  await opened.database.state.update('index', { lastSegment: 9 });
  await new Promise(resolve => setTimeout(resolve, 50));
  expect({ told, revision: searcher.revision }).toEqual(before);
});

it('hands over all ids, or none, as the worker joined them', async () => {
  const request = { query: wordNode('سيول'), choices: {}, order: 'relevance' } as const;
  const answer = (value: string): void => {
    const worker = started.get('searcher');
    const number = worker?.told.at(-1)?.number;
    const data = { number, answer: { ok: true, value }, isIndexDamaged: false };
    worker?.dispatchEvent(new MessageEvent('message', { data }));
  };
  const some = searcher.findAll(request);
  answer(`${idOf(1)} ${idOf(2)}`);
  expect(await some).toEqual({ ok: true, value: [idOf(1), idOf(2)] });
  const none = searcher.findAll(request);
  answer('');
  expect(await none).toEqual({ ok: true, value: [] });
});

it('tries again what failed, with all that it had made, and makes the index anew only where that is asked for', async () => {
  await indexAll(opened);
  await eventually(() => expect(started.get('indexer')?.told.length).toBeGreaterThan(0));
  const indexer = started.get('indexer');
  const heard = indexer?.told.at(-1)?.number;
  const data = { kind: 'failed', heard, error: { code: 'quota' } };
  indexer?.dispatchEvent(new MessageEvent('message', { data }));
  expect(searcher.state.error).toEqual({ code: 'quota' });
  searcher.retry();
  searcher.rebuild();
  expect(indexer?.told.slice(-2).map(({ kind }) => kind)).toEqual(['wake', 'rebuild']);
  const idle = { kind: 'idle', heard: indexer?.told.at(-1)?.number };
  indexer?.dispatchEvent(new MessageEvent('message', { data: idle }));
  expect(searcher.state.error).toBeNull();
});
