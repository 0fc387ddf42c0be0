import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** Workers that were started, with what happened to each. */
let started: StandIn[];
class StandIn extends EventTarget {
  readonly told: unknown[] = [];
  hasEnded = false;
  constructor() {
    super();
    started.push(this);
  }
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  terminate(): void {
    this.hasEnded = true;
  }
}

beforeEach(() => {
  started = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const heard: unknown[] = [];
/** Loaded when the page is there that it looks at. */
const create = async () => {
  vi.stubGlobal('window', {});
  const { createWorkerOnDemand } = await import('./worker-on-demand.ts');
  return createWorkerOnDemand<string, string>({
    url: '/stand-in.js',
    name: 'stand-in',
    onMessage: message => heard.push(message),
    onFailure: () => heard.push('failure'),
  });
};

it('is started with the first message, and once', async () => {
  const worker = await create();
  expect(started).toEqual([]);
  worker.tell('one');
  worker.tell('two');
  expect(started.map(({ told }) => told)).toEqual([['one', 'two']]);
});

it('is ended when nothing is told for long enough, and started again with the next message', async () => {
  const worker = await create();
  worker.tell('one');
  worker.endAfter(1_000);
  vi.advanceTimersByTime(900);
  worker.tell('two');
  vi.advanceTimersByTime(10_000);
  expect(started[0]?.hasEnded).toBe(false);
  worker.endAfter(1_000);
  vi.advanceTimersByTime(1_001);
  expect(started[0]?.hasEnded).toBe(true);
  worker.tell('three');
  expect(started[1]?.told).toEqual(['three']);
});

it('is told of as failed only after it was ended, so that what follows starts another', async () => {
  const worker = await create();
  heard.length = 0;
  worker.tell('one');
  started[0]?.dispatchEvent(new MessageEvent('message', { data: 'answer' }));
  started[0]?.dispatchEvent(new Event('error'));
  expect(heard).toEqual(['answer', 'failure']);
  expect(started[0]?.hasEnded).toBe(true);
  worker.tell('two');
  expect(started[1]?.told).toEqual(['two']);
});
