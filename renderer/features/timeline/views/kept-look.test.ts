import { describe, expect, it } from 'vitest';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { keepLook, readKeptLook, type KeptLook } from './kept-look.ts';

const storageWith = (written: string | null) => {
  let held = written;
  return { getItem: () => held, setItem: (_: string, value: string) => void (held = value) };
};

const kept: KeptLook = {
  settings: {
    lanes: { by: 'tag', sort: 'manual', order: ['b', 'a'], pinned: ['b'], collapsed: ['a'], hidden: ['c'] },
    shown: { publication: false, event: true },
    isGathered: false,
    calendars: ['hijri'],
    timeDirection: 'ltr',
    isTable: true,
  },
  hiddenElsewhere: ['d'],
  window: { startMs: 3 * dayMs, spanMs: 40 * dayMs },
};

describe('the look of the timeline over a reload', () => {
  it('comes back with its lanes, its marks, its axis and its window', () => {
    const storage = storageWith(null);
    keepLook(storage, kept);
    expect(readKeptLook(storage)).toEqual(kept);
  });

  it.each([null, '', 'null', '[]', '{"lanes":{"by":"colour","sort":"name"}}', '{'])(
    'is new where %j was kept',
    written => {
      expect(readKeptLook(storageWith(written))).toBeNull();
    },
  );

  it('takes what can be used and leaves out the rest', () => {
    const written = {
      lanes: { by: 'name', sort: 'count', order: 'x', pinned: [1, 'n'], collapsed: null },
      calendars: ['lunar'],
      window: { startMs: 0, spanMs: 0 },
    };
    expect(readKeptLook(storageWith(JSON.stringify(written)))).toEqual({
      settings: {
        lanes: { by: 'name', sort: 'count', order: [], pinned: ['n'], collapsed: [], hidden: [] },
        shown: { publication: true, event: true },
        isGathered: true,
        calendars: ['gregorian', 'hijri'],
        timeDirection: 'auto',
        isTable: false,
      },
      hiddenElsewhere: [],
      window: null,
    });
  });

  it('costs nothing where the storage is full', () => {
    const full = {
      setItem(): void {
        throw new Error('full');
      },
    };
    expect(() => keepLook(full, kept)).not.toThrow();
  });
});
