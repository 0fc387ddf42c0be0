import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { isSameLook, lookOf, settingsOf, windowOfLook, type TimelineSettings } from './timeline-look.ts';

const settings: TimelineSettings = {
  lanes: { by: 'name', sort: 'manual', order: ['a'], pinned: ['b'], collapsed: [], hidden: ['c'] },
  shown: { publication: true, event: false },
  isGathered: false,
  calendars: ['hijri', 'gregorian'],
  timeDirection: 'ltr',
  isTable: true,
};
const window = { startMs: monthStartMs(2018, 3), spanMs: 90 * 24 * 60 * minuteMs };

describe('a look at the timeline', () => {
  it('comes back as it was', () => {
    const look = lookOf({ kind: 'words', words: 'حريق' }, window, settings);
    expect(windowOfLook(look)).toEqual(window);
    expect(settingsOf(look)).toEqual(settings);
    expect(look.from).toBe('2018-04-01T00:00');
  });

  it('keeps any window within a minute, and the same once it was kept', () => {
    fc.assert(
      fc.property(
        fc.double({ min: monthStartMs(2, 0), max: monthStartMs(9000, 0), noNaN: true }),
        fc.double({ min: 10 * minuteMs, max: 1e13, noNaN: true }),
        (startMs, spanMs) => {
          const look = lookOf({ kind: 'all' }, { startMs, spanMs }, settings);
          const kept = windowOfLook(look);
          if (kept === null) return false;
          const isNear =
            Math.abs(startMs - kept.startMs) <= minuteMs && Math.abs(kept.spanMs - spanMs) <= 2 * minuteMs;
          return isNear && isSameLook(look, lookOf({ kind: 'all' }, kept, settings));
        },
      ),
    );
  });

  it('is none where its ends are no times or stand the wrong way round', () => {
    expect(windowOfLook({ from: '2018-04-09T00:00', to: '2018-04-09T00:00' })).toBeNull();
    expect(windowOfLook({ from: '2018-04-10T00:00', to: '2018-04-09T00:00' })).toBeNull();
    expect(windowOfLook({ from: 'yesterday', to: '2018-04-09T00:00' })).toBeNull();
  });

  it('is the same whatever the order of its properties, and another with another lane hidden', () => {
    const look = lookOf({ kind: 'all' }, window, settings);
    const { scope, ...rest } = look;
    expect(isSameLook(look, { ...rest, scope })).toBe(true);
    expect(isSameLook(look, { ...look, lanes: { ...look.lanes, hidden: [] } })).toBe(false);
  });
});
