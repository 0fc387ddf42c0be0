import { describe, expect, it } from 'vitest';
import { createListeners } from '#renderer/operations/listeners.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { noSearch, withChoice } from '#shared/domain/search/typed-search.ts';
import { followSearch } from './follow-search.ts';

function createScene(first: TypedSearch = noSearch) {
  const listeners = createListeners();
  let search = first;
  let waiting: { readonly call: () => void; readonly atMs: number } | null = null;
  let nowMs = 0;
  const told: TypedSearch[] = [];
  const end = followSearch(
    { read: () => search, subscribe: listeners.subscribe },
    { settled: first, onSettled: one => told.push(one) },
    {
      callLater: (call, milliseconds) => {
        waiting = { call, atMs: nowMs + milliseconds };
        return () => void (waiting = null);
      },
    },
  );
  return {
    told,
    end,
    set: (next: TypedSearch) => {
      search = next;
      listeners.tell();
    },
    passTo: (ms: number) => {
      nowMs = ms;
      if (waiting === null || waiting.atMs > nowMs) return;
      const { call } = waiting;
      waiting = null;
      call();
    },
  };
}

const typed = (text: string): TypedSearch => ({ text, choices: {} });

describe('followSearch', () => {
  it('waits until typing rests, and tells of what is typed then', () => {
    const { told, set, passTo } = createScene();
    set(typed('ف'));
    passTo(100);
    set(typed('في'));
    passTo(180);
    expect(told).toEqual([]);
    passTo(220);
    expect(told).toEqual([typed('في')]);
  });

  it('tells of choices and of a text that was cleared at once', () => {
    const { told, set } = createScene(typed('فيضان'));
    set(withChoice(typed('فيضان'), 'outlet', 'مرصد'));
    set(noSearch);
    expect(told).toEqual([withChoice(typed('فيضان'), 'outlet', 'مرصد'), noSearch]);
  });

  it('tells nothing of what was typed and taken back before it rested', () => {
    const { told, set, passTo } = createScene(typed('فيضان'));
    const before = typed('فيضان');
    set(typed('فيضانا'));
    set(before);
    passTo(500);
    expect(told).toEqual([before]);
  });

  it('tells nothing once it has ended', () => {
    const { told, set, passTo, end } = createScene();
    set(typed('فيضان'));
    end();
    passTo(500);
    set(typed('سد'));
    expect(told).toEqual([]);
  });
});
