import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoarseUnit, UnitGroup } from '#shared/timeline/coarse-units.ts';
import { dayMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { createTimeScale } from '#shared/timeline/time-scale.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import { placeUnits } from './place-coarse.ts';

const month = timelineUnits.indexOf('month');
const year = timelineUnits.indexOf('year');

const unitOf = (unit: number, from: number, months: number): UnitGroup => ({
  unit,
  startMs: monthStartMs(2025, from),
  endMs: monthStartMs(2025, from + months),
  count: months + 1,
});

const unitsOf = (...all: readonly (readonly UnitGroup[])[]): readonly CoarseUnit[] =>
  all
    .filter(list => list.length > 0)
    .map(list => ({
      unit: list[0]?.unit ?? -1,
      count: list.reduce((sum, { count }) => sum + count, 0),
      groups: () => list,
    }));

const scaleOf = (from: string, days: number, widthPx = 1000) =>
  createTimeScale({ startMs: Date.parse(from), spanMs: days * dayMs }, 0, widthPx, 'ltr');

describe('placeUnits', () => {
  it('never puts a month that begins in the middle of the view at its start', () => {
    const scale = scaleOf('2025-05-31', 32);
    const july = unitOf(month, 6, 1);
    const { placed, left } = placeUnits(unitsOf([july]), {
      scale,
      reservedPx: 0,
      bracketed: null,
      areLines: false,
      mostChips: 3,
      isAllOrNothing: false,
      widthOf: () => 60,
    });
    expect(left).toBe(0);
    expect(placed).toMatchObject([{ form: 'chip', isAtEnd: true, toPx: 1000 }]);
    const wider = placeUnits(unitsOf([july]), {
      scale: scaleOf('2025-05-31', 40),
      reservedPx: 0,
      bracketed: null,
      areLines: false,
      mostChips: 3,
      isAllOrNothing: false,
      widthOf: () => 60,
    });
    expect(wider.placed[0]?.fromPx).toBeGreaterThan(700);
    expect(wider.placed[0]).toMatchObject({ form: 'bracket', isOpenStart: false, isOpenEnd: true });
  });

  it('makes a chip at the start of the view of what goes on through all of it', () => {
    const { placed } = placeUnits(unitsOf([unitOf(year, 0, 12)]), {
      scale: scaleOf('2025-03-01', 30),
      reservedPx: 0,
      bracketed: null,
      areLines: false,
      mostChips: 3,
      isAllOrNothing: false,
      widthOf: () => 60,
    });
    expect(placed).toMatchObject([{ form: 'chip', isOpenStart: true, isOpenEnd: true }]);
    expect(placed[0]?.fromPx).toBeLessThan(5);
  });

  it('never writes two overlapping weeks over each other', () => {
    const week = timelineUnits.indexOf('week');
    const weekFrom = (iso: string): UnitGroup => {
      const startMs = Date.parse(iso);
      return { unit: week, startMs, endMs: startMs + 7 * dayMs, count: 2 };
    };
    const { placed, left } = placeUnits(unitsOf(['2025-05-05', '2025-05-07'].map(weekFrom)), {
      scale: scaleOf('2025-05-01', 20),
      reservedPx: 0,
      bracketed: week,
      areLines: false,
      mostChips: 3,
      isAllOrNothing: false,
      widthOf: () => 150,
    });
    expect(placed).toHaveLength(1);
    expect(left).toBe(2);
  });

  it('names a few that go on through the whole view, and none of many', () => {
    const through = (count: number) => {
      const groups = Array.from({ length: count }, (_, at) => unitOf(year, -12 - at, 36));
      const { placed, left } = placeUnits(unitsOf(groups), {
        scale: scaleOf('2025-03-01', 30),
        reservedPx: 0,
        bracketed: null,
        areLines: false,
        mostChips: 3,
        isAllOrNothing: false,
        widthOf: () => 60,
      });
      return { placed: placed.length, left };
    };
    expect(through(3)).toEqual({ placed: 3, left: 0 });
    expect(through(4)).toEqual({ placed: 0, left: 4 * 37 });
  });

  it('never puts a chip over months that are drawn as lines', () => {
    const months = [0, 1, 2, 6].map(from => unitOf(month, from, 1));
    const { placed, left } = placeUnits(unitsOf(months, [unitOf(year, 0, 12)]), {
      scale: scaleOf('2025-01-01', 365),
      reservedPx: 0,
      bracketed: month,
      areLines: true,
      mostChips: 3,
      isAllOrNothing: false,
      widthOf: () => 60,
    });
    expect(left).toBe(0);
    expect(placed).toMatchObject([{ group: { unit: year } }]);
    expect(placed[0]?.fromPx).toBeGreaterThan(240);
    expect(placed[0]?.toPx).toBeLessThan(500);
  });

  it('keeps every unit within its own stretch, apart from all others, and loses none', () => {
    const groups = fc.array(fc.tuple(fc.integer({ min: -6, max: 18 }), fc.constantFrom(1, 12)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: 20, max: 700 }),
        fc.integer({ min: 0, max: 400 }),
        (made, days, reservedPx) => {
          const units = new Map<number, UnitGroup[]>();
          for (const [from, months] of new Map(made.map(one => [one.join(), one])).values()) {
            const unit = months === 1 ? month : year;
            units.set(unit, [
              ...(units.get(unit) ?? []),
              unitOf(unit, months === 12 ? from * 12 : from, months),
            ]);
          }
          for (const list of units.values()) list.sort((a, b) => a.startMs - b.startMs);
          const scale = scaleOf('2025-03-10', days);
          const all = [...units.values()]
            .flat()
            .filter(
              ({ startMs, endMs }) =>
                endMs > scale.window.startMs && startMs < scale.window.startMs + scale.window.spanMs,
            );
          const inView = [month, year].map(unit => all.filter(group => group.unit === unit));
          const room = {
            scale,
            reservedPx,
            bracketed: days > 60 ? month : null,
            areLines: false,
            mostChips: 3,
            widthOf: () => 50,
          };
          const { placed, left } = placeUnits(unitsOf(...inView), { ...room, isAllOrNothing: false });
          const wished = placeUnits(unitsOf(...inView), { ...room, isAllOrNothing: true });
          expect(wished).toEqual(left === 0 ? { placed, left } : { placed: [], left: wished.left });
          expect(wished.left > 0).toBe(left > 0);
          for (const { group, fromPx, toPx } of placed) {
            expect(fromPx).toBeGreaterThanOrEqual(reservedPx - 0.5);
            expect(fromPx).toBeLessThan(scale.distance(group.endMs));
            expect(toPx).toBeGreaterThan(scale.distance(group.startMs));
            expect(toPx).toBeLessThanOrEqual(1000 + 1e-9);
          }
          const inOrder = [...placed].sort((a, b) => a.fromPx - b.fromPx);
          inOrder
            .slice(1)
            .forEach((part, at) =>
              expect(part.fromPx).toBeGreaterThanOrEqual((inOrder[at]?.toPx ?? 0) - 0.5),
            );
          const countOf = (list: readonly UnitGroup[]): number =>
            list.reduce((sum, { count }) => sum + count, 0);
          expect(countOf(placed.map(({ group }) => group)) + left).toBe(countOf(all));
          expect(placed.filter(({ form }) => form === 'chip').length).toBeLessThanOrEqual(3);
        },
      ),
      // The whole view is a bracket's: no room is left to look at the year.
      { examples: [[[[0, 12] as [number, number], [2, 1] as [number, number]], 22, 0]] },
    );
  });
});
