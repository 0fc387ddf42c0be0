import { describe, expect, it } from 'vitest';
import { createListeners } from '#renderer/operations/listeners.ts';
import { followRevision, type Waiting } from './follow-revision.ts';

function createScene() {
  const listeners = createListeners();
  const searcher = { revision: 1, subscribe: listeners.subscribe };
  let nowMs = 0;
  let waiting: { readonly call: () => void; readonly atMs: number } | null = null;
  const time: Waiting = {
    nowMs: () => nowMs,
    callLater: (call, milliseconds) => {
      waiting = { call, atMs: nowMs + milliseconds };
      return () => void (waiting = null);
    },
  };
  const told: number[] = [];
  const end = followRevision(searcher, revision => told.push(revision), time);
  return {
    told,
    end,
    publish: () => {
      searcher.revision += 1;
      listeners.tell();
    },
    hearOfState: listeners.tell,
    passTo: (ms: number) => {
      nowMs = ms;
      if (waiting === null || waiting.atMs > nowMs) return;
      const { call } = waiting;
      waiting = null;
      call();
    },
  };
}

describe('followRevision', () => {
  it('tells of the first at once and of many that follow closely in one', () => {
    const { told, publish, passTo } = createScene();
    publish();
    expect(told).toEqual([2]);
    for (const ms of [100, 400, 900]) {
      passTo(ms);
      publish();
    }
    expect(told).toEqual([2]);
    passTo(1000);
    expect(told).toEqual([2, 5]);
  });

  it('tells nothing of news that change no results', () => {
    const { told, hearOfState } = createScene();
    hearOfState();
    expect(told).toEqual([]);
  });

  it('tells nothing once it has ended', () => {
    const { told, publish, passTo, end } = createScene();
    publish();
    publish();
    end();
    passTo(5000);
    publish();
    expect(told).toEqual([2]);
  });
});
