import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '#shared/result/result.ts';
import { createFileTurns } from './file-turns.ts';

/** Work that ends when it is told to, and what it saw of its signal. */
function createWork() {
  let end: (done: Result<string, { readonly code: 'closed' }> | Promise<never>) => void = () => undefined;
  let seen: AbortSignal | null = null;
  const work = (signal: AbortSignal) => {
    seen = signal;
    return new Promise<Result<string, { readonly code: 'closed' }>>(resolve => (end = resolve));
  };
  return {
    work,
    end: (words: string) => end(ok(words)),
    fail: (cause: Error) => end(Promise.reject(cause)),
    isAborted: () => seen?.aborted,
  };
}

const unexpected = (cause: unknown): void => {
  throw new Error('nothing was to throw', { cause });
};

describe('work on files, one at a time', () => {
  it('comes to what it says, also where that is a failure', async () => {
    const turns = createFileTurns(unexpected);
    expect(await turns.take(async () => ok('saved'))).toEqual(ok('saved'));
    expect(await turns.take(async () => err({ code: 'closed' }))).toEqual(err({ code: 'closed' }));
  });

  it('is aborted and not heard of any more once another has begun, whichever ends first', async () => {
    const turns = createFileTurns(unexpected);
    const [first, second] = [createWork(), createWork()];
    const before = turns.take(first.work);
    const after = turns.take(second.work);
    expect([first.isAborted(), second.isAborted()]).toEqual([true, false]);
    second.end('second');
    expect(await after).toEqual(ok('second'));
    first.end('first');
    expect(await before).toBeNull();
  });

  it('keeps its place when one before it ends', async () => {
    const turns = createFileTurns(() => undefined);
    const [first, second] = [createWork(), createWork()];
    const before = turns.take(first.work);
    const after = turns.take(second.work);
    first.fail(new Error('too late to matter'));
    expect(await before).toBeNull();
    turns.cancel();
    second.end('second');
    expect(await after).toEqual(err({ code: 'cancelled' }));
  });

  it('is aborted when the view is left, and then gives nothing to keep', async () => {
    const turns = createFileTurns(unexpected);
    const { work, end, isAborted } = createWork();
    const done = turns.take(work);
    turns.leave();
    expect(isAborted()).toBe(true);
    end('late');
    expect(await done).toBeNull();
    expect(await turns.take(async () => ok('after coming back'))).toEqual(ok('after coming back'));
  });

  it('is cancelled even where it did not look up before it ended', async () => {
    const turns = createFileTurns(unexpected);
    const { work, end } = createWork();
    const done = turns.take(work);
    turns.cancel();
    end('saved');
    expect(await done).toEqual(err({ code: 'cancelled' }));
  });

  it('fails where it throws, and what it threw is told to whoever keeps the log', async () => {
    const told: unknown[] = [];
    const cause = new Error('no memory for the picture');
    const turns = createFileTurns(thrown => told.push(thrown));
    expect(await turns.take(() => Promise.reject(cause))).toEqual(err({ code: 'fault' }));
    expect(told).toEqual([cause]);
  });
});
