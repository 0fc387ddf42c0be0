import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromIndexerWorker } from '#renderer/search/search-messages.ts';
import { StoreFailure } from '#renderer/storage/store-error.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { serveIndexer } from './serve-indexer.ts';

vi.mock('./bring-up-to-date.ts', () => ({ bringUpToDate: vi.fn<() => Promise<void>>() }));

/** Ends of the runs that go on, in their order. */
let runs: { readonly done: () => void; readonly fail: () => void }[];
let told: FromIndexerWorker[];
beforeEach(() => {
  runs = [];
  told = [];
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  vi.mocked(bringUpToDate).mockImplementation(
    () =>
      new Promise((done, fail) => {
        runs.push({ done, fail: () => fail(new StoreFailure({ code: 'quota' })) });
      }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const wake = (hear: ReturnType<typeof serveIndexer>, number: number) =>
  hear({ kind: 'wake', collection: 'articles', number });

it('tries once more, after a pause, where something came in while it failed', async () => {
  const hear = serveIndexer(message => told.push(message));
  wake(hear, 1);
  wake(hear, 2);
  wake(hear, 3);
  runs[0]?.fail();
  await settle();
  expect(told).toEqual([{ kind: 'failed', heard: 1, error: { code: 'quota' } }]);
  expect(runs).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  runs[1]?.done();
  await settle();
  expect(told.at(-1)).toEqual({ kind: 'idle', heard: 3 });
  expect(runs).toHaveLength(2);
});

it('stays at rest after it failed until it is woken', async () => {
  const hear = serveIndexer(message => told.push(message));
  wake(hear, 1);
  runs[0]?.fail();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(runs).toHaveLength(1);
  wake(hear, 2);
  runs[1]?.done();
  await settle();
  expect(told.map(({ kind }) => kind)).toEqual(['failed', 'idle']);
});
