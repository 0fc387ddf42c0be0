import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTickUnit, tickRangeAt, ticksOf, tickUnits } from './axis-ticks.ts';
import { civilRange, dayMs, hourMs, minuteMs, monthStartMs } from './civil-range.ts';
import { chooseDetailLevel } from './detail-level.ts';
import { layOutClosely, layOutGlyphs } from './glyph-layout.ts';
import { chooseHijriStep, hijriTicksOf } from './hijri-ticks.ts';
import { createTimeScale } from './time-scale.ts';
import { clampWindow, fitRange, revealTime, zoomAt } from './time-window.ts';

const iso = (ms: number): string => new Date(ms).toISOString();
const aTime = fc
  .integer({ min: monthStartMs(1000, 0) / minuteMs, max: monthStartMs(2900, 0) / minuteMs })
  .map(n => n * minuteMs);
const aWindow = fc.record({ startMs: aTime, spanMs: fc.double({ min: 7e5, max: 3e13, noNaN: true }) });

describe('the range of a civil value', () => {
  it('covers the whole unit that the value names', () => {
    expect(civilRange('2019')).toEqual({ startMs: Date.UTC(2019, 0, 1), endMs: Date.UTC(2020, 0, 1) });
    expect(civilRange('2024-02')).toEqual({ startMs: Date.UTC(2024, 1, 1), endMs: Date.UTC(2024, 2, 1) });
    expect(civilRange('2024-12-26')).toEqual({
      startMs: Date.UTC(2024, 11, 26),
      endMs: Date.UTC(2024, 11, 27),
    });
  });

  it('keeps the clock of the report, whatever its zone', () => {
    expect(civilRange('2024-12-26T23:30+03:00')?.startMs).toBe(Date.UTC(2024, 11, 26, 23, 30));
  });

  it('is null for what the calendar does not have', () => {
    for (const value of ['', '2023-13', '2023-02-30', 'PAST_REF', '2023-01-05T25:00'])
      expect(civilRange(value)).toBeNull();
  });

  it('means the first century by a year below 100', () => {
    expect(iso(civilRange('0099')?.startMs ?? 0)).toBe('0099-01-01T00:00:00.000Z');
  });
});

describe('ticks', () => {
  it('stand at least 90 pixels apart and cover the view from its very start', () => {
    fc.assert(
      fc.property(aWindow, ({ startMs, spanMs }) => {
        const unit = chooseTickUnit(spanMs / 1000);
        const ticks = ticksOf(unit, { startMs, endMs: startMs + spanMs }, 0);
        expect(ticks[0]).toBeLessThanOrEqual(startMs);
        for (let at = 1; at < ticks.length; at++) {
          expect(((ticks[at] ?? 0) - (ticks[at - 1] ?? 0)) / (spanMs / 1000)).toBeGreaterThanOrEqual(
            90 - 1e-6,
          );
        }
      }),
    );
  });

  it('begin with the year 1 where the first centuries are in view: there is no year 0', () => {
    const centuries = tickUnits.find(({ step }) => step === 100) ?? tickUnits[0];
    const range = { startMs: monthStartMs(1, 0), endMs: monthStartMs(250, 0) };
    const ticks = centuries ? ticksOf(centuries, range, 0) : [];
    expect(ticks.map(tick => iso(tick).slice(0, 4))).toEqual(['0001', '0100', '0200']);
    expect(centuries && tickRangeAt(centuries, monthStartMs(40, 0), 0)).toEqual({
      startMs: monthStartMs(1, 0),
      endMs: monthStartMs(100, 0),
    });
  });

  it('fall on the boundaries of the calendar', () => {
    const range = { startMs: Date.UTC(2019, 4, 20, 7), endMs: Date.UTC(2019, 6, 2) };
    const unit = (name: string, step: number) =>
      tickUnits.find(one => one.name === name && one.step === step) ?? tickUnits[0];
    const at = (name: string, step: number): string[] => {
      const found = unit(name, step);
      return found ? ticksOf(found, range, 0).map(tick => iso(tick).slice(0, 16)) : [];
    };
    expect(at('years', 20)).toEqual(['2000-01-01T00:00']);
    expect(at('months', 3)).toEqual(['2019-04-01T00:00', '2019-07-01T00:00']);
    expect(at('months', 1)).toEqual(['2019-05-01T00:00', '2019-06-01T00:00', '2019-07-01T00:00']);
    expect(at('week', 1).slice(0, 2)).toEqual(['2019-05-19T00:00', '2019-05-26T00:00']);
    expect(at('hours', 6).slice(0, 2)).toEqual(['2019-05-20T06:00', '2019-05-20T12:00']);
  });

  it('give the one unit that holds a moment', () => {
    fc.assert(
      fc.property(aTime, fc.constantFrom(...tickUnits), (time, unit) => {
        const { startMs, endMs } = tickRangeAt(unit, time, 6);
        expect(startMs).toBeLessThanOrEqual(time);
        expect(endMs).toBeGreaterThan(time);
        expect(endMs - startMs).toBeGreaterThanOrEqual(unit.leastMs);
      }),
    );
  });

  it('of the Hijri calendar stand at the beginnings of its own months and years', () => {
    const range = { startMs: Date.UTC(2024, 2, 1), endMs: Date.UTC(2024, 6, 20) };
    const days = (step: number) => hijriTicksOf(step, range).map(tick => iso(tick).slice(0, 10));
    // The first of Ramadan 1445 and the first day of 1446.
    expect(days(1)[1]).toBe('2024-03-11');
    expect(days(12).at(-1)).toBe('2024-07-07');
    expect(chooseHijriStep(dayMs)).toBe(12);
  });

  it('of the Hijri calendar are left out where its table ends', () => {
    expect(hijriTicksOf(12, { startMs: monthStartMs(900, 0), endMs: monthStartMs(1000, 0) })).toEqual([]);
    expect(
      hijriTicksOf(1200, { startMs: monthStartMs(1, 0), endMs: monthStartMs(9999, 0) }).length,
    ).toBeGreaterThan(0);
    expect(hijriTicksOf(12, { startMs: monthStartMs(3000, 0), endMs: monthStartMs(3100, 0) })).toEqual([]);
  });
});

describe('the window', () => {
  it('keeps the moment under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(
        aWindow,
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, factor, place) => {
          const start = clampWindow({ startMs: Date.UTC(2000, 0, 1), spanMs: window.spanMs / 10 });
          const focus = start.startMs + start.spanMs * place;
          const zoomed = zoomAt(start, focus, factor);
          expect((focus - zoomed.startMs) / zoomed.spanMs).toBeCloseTo(place, 5);
        },
      ),
    );
  });

  it('never shows less than ten minutes or a year that no calendar names', () => {
    expect(zoomAt({ startMs: 0, spanMs: 15 * minuteMs }, 0, 0.01).spanMs).toBe(10 * minuteMs);
    expect(iso(clampWindow({ startMs: -1e15, spanMs: dayMs }).startMs)).toBe('0001-01-01T00:00:00.000Z');
  });

  it('is left alone by what it shows already and centres on what it does not', () => {
    const window = { startMs: 0, spanMs: 100 * dayMs };
    expect(revealTime(window, 50 * dayMs)).toBe(window);
    expect(revealTime(window, 200 * dayMs)).toEqual({ startMs: 150 * dayMs, spanMs: 100 * dayMs });
  });
});

describe('the scale', () => {
  it('puts the past on the right in right-to-left and comes back from pixels to the same time', () => {
    const window = fitRange({ startMs: 0, endMs: 100 * hourMs });
    const rtl = createTimeScale(window, 10, 500, 'rtl');
    const ltr = createTimeScale(window, 10, 500, 'ltr');
    expect(rtl.x(window.startMs)).toBe(510);
    expect(ltr.x(window.startMs)).toBe(10);
    for (const scale of [rtl, ltr]) expect(scale.timeAt(scale.x(7 * hourMs))).toBeCloseTo(7 * hourMs, 3);
  });
});

describe('the level of detail', () => {
  const none = () => 0;

  it('steps back where about half of the marks would be hidden behind numbers, though lanes are not full', () => {
    const of = (glyphs: number, labels: number, shown: 'density' | 'glyphs' | null = null) => {
      const hiddenAt = (level: 'glyphs' | 'labels') => ({ glyphs, labels })[level];
      return chooseDetailLevel({ perLane: [9], widthPx: 700, laneRoom: 1, hiddenAt }, shown);
    };
    expect([of(0, 0.3), of(0.3, 0.6), of(0.6, 0.9)]).toEqual(['labels', 'glyphs', 'density']);
    expect([of(0.48, 0.9, 'glyphs'), of(0.52, 0.9, 'glyphs')]).toEqual(['glyphs', 'density']);
    expect([of(0.38, 0.9, 'density'), of(0.3, 0.9, 'density')]).toEqual(['density', 'glyphs']);
  });

  it('follows the median lane that has marks', () => {
    expect(
      chooseDetailLevel({ perLane: [5, 9, 9, 0, 0], widthPx: 700, laneRoom: 1, hiddenAt: none }, null),
    ).toBe('labels');
    expect(
      chooseDetailLevel({ perLane: [40, 80, 90, 0, 0, 0], widthPx: 700, laneRoom: 1, hiddenAt: none }, null),
    ).toBe('glyphs');
    expect(
      chooseDetailLevel({ perLane: [101, 101, 101], widthPx: 700, laneRoom: 1, hiddenAt: none }, null),
    ).toBe('density');
  });

  it('steps back for one lane that is far over the limit', () => {
    expect(
      chooseDetailLevel({ perLane: [2, 2, 2, 5000], widthPx: 700, laneRoom: 1, hiddenAt: none }, null),
    ).toBe('density');
  });

  it('shows more labels where lanes are higher', () => {
    expect(chooseDetailLevel({ perLane: [20], widthPx: 700, laneRoom: 3, hiddenAt: none }, null)).toBe(
      'labels',
    );
  });

  it('keeps the level shown until the limit is passed by a fifth', () => {
    const at = (count: number, shown: 'density' | 'glyphs' | 'labels') =>
      chooseDetailLevel({ perLane: [count], widthPx: 700, laneRoom: 1, hiddenAt: none }, shown);
    expect([at(119, 'glyphs'), at(121, 'glyphs')]).toEqual(['glyphs', 'density']);
    expect([at(81, 'density'), at(79, 'density')]).toEqual(['density', 'glyphs']);
    expect([at(10, 'labels'), at(11, 'labels')]).toEqual(['labels', 'glyphs']);
    expect([at(8, 'glyphs'), at(7, 'glyphs')]).toEqual(['glyphs', 'labels']);
  });
});

describe('glyphs in rows', () => {
  it('stand behind each other in a day where no row is free, and are left over only once it is full', () => {
    const stretch = { lengthPx: 40, shapePx: 7 };
    const inOneDay = [0, 1, 2, 3, 4, 5].map(event => ({ event, distancePx: 10, widthPx: 40, stretch }));
    const next = { event: 6, distancePx: 50, widthPx: 7 };
    const { placed, overflow } = layOutGlyphs([...inOneDay, next], 1, 3);
    expect(placed.map(({ distancePx }) => distancePx)).toEqual([10, 20, 30, 40]);
    expect(overflow).toEqual([4, 5, 6]);
  });

  it('stand as near to where their day begins as the rows of it allow', () => {
    const stretch = { lengthPx: 400, shapePx: 7 };
    const inOneDay = [0, 1, 2, 3, 4, 5].map(event => ({ event, distancePx: 10, widthPx: 400, stretch }));
    const { placed } = layOutGlyphs(inOneDay, 3, 3);
    expect(placed.map(({ distancePx, row }) => [distancePx, row])).toEqual([
      [10, 0],
      [10, 1],
      [10, 2],
      [20, 0],
      [20, 1],
      [20, 2],
    ]);
  });

  it('begin within a day that has taken the last row, rather than be left over', () => {
    const day = { event: 0, distancePx: 10, widthPx: 40, stretch: { lengthPx: 40, shapePx: 7 } };
    const noon = { event: 1, distancePx: 30, widthPx: 7 };
    expect(layOutGlyphs([day, noon], 1, 3).overflow).toEqual([1]);
    expect(layOutClosely([day, noon], 1, 3).placed.map(({ distancePx }) => distancePx)).toEqual([10, 30]);
    expect(layOutClosely([day, noon], 2, 3).placed.map(({ row, widthPx }) => [row, widthPx])).toEqual([
      [0, 40],
      [1, 7],
    ]);
  });

  it('never overlap, and each is either placed or reported', () => {
    const requests = fc
      .array(
        fc.record({ distancePx: fc.integer({ min: 0, max: 300 }), widthPx: fc.integer({ min: 1, max: 40 }) }),
      )
      .map(all => all.sort((a, b) => a.distancePx - b.distancePx).map((one, event) => ({ ...one, event })));
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 5 }), (all, rows) => {
        const { placed, overflow } = layOutGlyphs(all, rows, 3);
        expect(placed.length + overflow.length).toBe(all.length);
        for (const a of placed) {
          const next = placed.find(b => b.row === a.row && b.event > a.event);
          if (next) expect(next.distancePx).toBeGreaterThanOrEqual(a.distancePx + a.widthPx + 3);
        }
      }),
    );
  });
});
