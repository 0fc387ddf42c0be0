import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EventsSource } from '#renderer/operations/events-source.ts';
import type { Observed } from '#shared/stores/article-store.ts';
import type { TimelineLoad } from './timeline-loader.ts';
import type { TimelineWorkerReply, TimelineWorkerRequest } from './timeline-worker-messages.ts';

/** A worker of the timeline: what it was told, and a way to have it speak. */
class StandIn extends EventTarget {
  readonly told: TimelineWorkerRequest[] = [];
  isRunning = true;
  postMessage(message: TimelineWorkerRequest): void {
    this.told.push(message);
  }
  terminate(): void {
    this.isRunning = false;
  }
  say(data: TimelineWorkerReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** The one that was started last. */
let worker: StandIn;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { setTimeout, clearTimeout });
  vi.stubGlobal('Worker', function makeWorker() {
    return (worker = new StandIn());
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const built: TimelineWorkerReply = {
  kind: 'built',
  articles: { articleIds: [], outlets: [], articleOutlets: new Uint32Array() },
};

/** A loader over a collection that is changed by hand. */
async function startLoading() {
  const { createTimelineLoader } = await import('./timeline-loader.ts');
  const loads: TimelineLoad[] = [];
  const failures: (() => void)[] = [];
  const cancelled: number[] = [];
  const eventsSource: EventsSource = {
    send(port, onFailure) {
      port.close();
      const sending = failures.push(onFailure);
      return { cancel: () => void cancelled.push(sending) };
    },
  };
  let revision = 1;
  const observers = new Set<Parameters<Observed<number>['subscribe']>>();
  const revisions: Observed<number> = {
    subscribe(...observer) {
      observers.add(observer);
      observer[0](revision);
      return { unsubscribe: () => void observers.delete(observer) };
    },
  };
  const loader = createTimelineLoader(
    { articles: { observeEventsRevision: () => revisions }, eventsSource },
    load => loads.push(load),
  );
  return {
    loader,
    change(next: number) {
      revision = next;
      for (const [onValue] of observers) onValue(next);
    },
    /** The collection cannot be followed any more. */
    failCollection() {
      for (const [, onError] of observers) onError({ code: 'closed' });
      observers.clear();
    },
    failWorker: async () => {
      worker.dispatchEvent(new Event('error'));
      await vi.advanceTimersByTimeAsync(0);
    },
    state: () => loads.at(-1),
    /** What the source says once its worker has failed. */
    failSource: () => failures.at(-1)?.(),
    sendings: () => failures.length,
    cancelled,
    says: async (reply: TimelineWorkerReply) => {
      worker.say(reply);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

it('counts what is taken in the first load, and has data once they are built', async () => {
  const { says, state } = await startLoading();
  await says({ kind: 'taken', articleCount: 1500 });
  expect(state()).toMatchObject({ version: 0, articleCount: 1500 });
  await says(built);
  expect(state()).toMatchObject({ version: 1, error: null });
});

it('reads all anew after a change, and once where many follow each other while it reads', async () => {
  const { says, change, sendings, state } = await startLoading();
  change(2);
  change(3);
  await says(built);
  expect(sendings()).toBe(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(sendings()).toBe(2);
  await says(built);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sendings()).toBe(2);
  expect(state()?.version).toBe(2);
});

it('says what could not be read, keeps what it had, and tries again when asked to', async () => {
  const { says, change, loader, sendings, state } = await startLoading();
  await says(built);
  change(2);
  await says({ kind: 'not-loaded', error: { code: 'closed' } });
  expect(state()).toMatchObject({ version: 1, error: { code: 'closed' } });
  loader.retry();
  await says(built);
  expect(sendings()).toBe(3);
  expect(state()).toMatchObject({ version: 2, error: null });
});

it('has the worker give up what will not come once what reads it has failed', async () => {
  const { failSource, says, state } = await startLoading();
  failSource();
  expect(worker.told.at(-1)).toEqual({ kind: 'abandon', error: { code: 'internal' } });
  await says({ kind: 'not-loaded', error: { code: 'internal' } });
  expect(state()).toMatchObject({ version: 0, error: { code: 'internal' } });
});

it('answers nothing, and loads nothing more, once the worker itself has failed', async () => {
  const { loader, failWorker, change, sendings, state } = await startLoading();
  const asked = loader.ask({ kind: 'gathered', version: 1 });
  await failWorker();
  expect(await asked).toBeNull();
  expect(await loader.ask({ kind: 'gathered', version: 1 })).toBeNull();
  expect(state()).toMatchObject({ version: 0, error: { code: 'internal' } });
  change(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sendings()).toBe(1);
});

it('says that the worker failed also where it was loading nothing, and what it was asked is not left open', async () => {
  const { loader, says, failWorker, state } = await startLoading();
  await says(built);
  const asked = loader.ask({ kind: 'gathered', version: 1 });
  await failWorker();
  expect(await asked).toBeNull();
  expect(state()).toMatchObject({ version: 1, error: { code: 'internal' } });
});

it('loads all by another worker when asked to, which is told of the copies, too', async () => {
  const { loader, says, failWorker, state } = await startLoading();
  loader.setCopies([]);
  await says(built);
  const failed = worker;
  await failWorker();
  loader.retry();
  expect(failed.isRunning).toBe(false);
  expect(worker).not.toBe(failed);
  expect(worker.told.map(({ kind }) => kind)).toEqual(['copies', 'load']);
  expect(state()?.error).toBeNull();
  await says(built);
  expect(state()).toMatchObject({ version: 2, error: null });
});

it('follows the collection anew when asked to, where that had failed', async () => {
  const { loader, says, failCollection, change, state } = await startLoading();
  await says(built);
  failCollection();
  expect(state()).toMatchObject({ error: { code: 'closed' } });
  loader.retry();
  expect(state()?.error).toBeNull();
  await says(built);
  change(2);
  await says(built);
  expect(state()).toMatchObject({ version: 3, error: null });
});

it('has nothing sent any more once nobody looks, and leaves no question open', async () => {
  const { loader, cancelled } = await startLoading();
  const asked = loader.ask({ kind: 'gathered', version: 1 });
  loader.dispose();
  expect(cancelled).toEqual([1]);
  expect(worker.isRunning).toBe(false);
  expect(await asked).toBeNull();
});
