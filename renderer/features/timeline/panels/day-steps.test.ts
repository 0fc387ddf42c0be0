import { describe, expect, it } from 'vitest';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { markFlags, type GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import { dayWithEvents, daysOfPanel } from './day-steps.ts';
import { marksOf, modelOf } from './fixtures/article-model.ts';

describe('dayWithEvents', () => {
  const model = modelOf('2026-04-01', ['2026-04-02', '2026-04', '2026-04-20']);
  const days = (value: string): CivilRange => civilRange(value) ?? { startMs: 0, endMs: 0 };
  const told = (events: readonly number[], flags: readonly number[]): GatheredMarks => ({
    events: Int32Array.from(model.rows, row => events[row] ?? -1),
    flags: Uint8Array.from(model.rows, row => flags[row] ?? 0),
  });
  const step = (from: CivilRange, by: 1 | -1, gathered: GatheredMarks | null = null) =>
    dayWithEvents(model, gathered, 'most-reported', from, by);

  it('steps over days on which nothing is said to have happened, and over publications', () => {
    expect(step(days('2026-04-02'), 1)).toEqual(days('2026-04-20'));
    expect(step(days('2026-04-20'), -1)).toEqual(days('2026-04-02'));
  });

  it('ends where there are no more', () => {
    expect(step(days('2026-04-02'), -1)).toBeNull();
    expect(step(days('2026-04-20'), 1)).toBeNull();
  });

  it('goes to the first or the last day of a longer range', () => {
    expect(step(days('2026'), 1)).toEqual(days('2026-04-02'));
    expect(step(days('2026'), -1)).toEqual(days('2026-04-20'));
    expect(step(days('2025'), 1)).toBeNull();
    expect(step(days('2027'), -1)).toBeNull();
  });

  it('stops only where there is something to tell of the day once events are gathered', () => {
    const marks = marksOf(model).findIndex(({ startMs }) => startMs === days('2026-04-20').startMs);
    const events = marksOf(model).map((_, at) => (at === marks ? 0 : -1));
    expect(step(days('2026'), 1, told(events, []))).toEqual(days('2026-04-20'));
    const flags = events.map(event => (event === 0 ? markFlags.announced : 0));
    expect(dayWithEvents(model, told([], flags), 'announcements', days('2026'), 1)).toEqual(
      days('2026-04-20'),
    );
    expect(dayWithEvents(model, told([], []), 'announcements', days('2026'), 1)).toBeNull();
  });
});

describe('the days that a panel is about', () => {
  const days = (from: string, to = from): CivilRange => ({
    startMs: civilRange(from)?.startMs ?? NaN,
    endMs: civilRange(to)?.endMs ?? NaN,
  });
  const [april, chosen, tenth] = [days('2026-04'), days('2026-04-09', '2026-04-11'), days('2026-04-10')];

  it('are those in view, and of these the chosen ones', () => {
    expect(daysOfPanel(april, null, null).range).toEqual(april);
    expect(daysOfPanel(april, chosen, null).range).toEqual(chosen);
    expect(daysOfPanel(tenth, chosen, null).range).toEqual(tenth);
  });

  it('are the chosen ones where others are in view', () => {
    expect(daysOfPanel(days('2026-05'), chosen, null)).toEqual({ whole: chosen, range: chosen });
  });

  it('are one of them where one was stepped to, unless it lies outside of what is chosen then', () => {
    expect(daysOfPanel(april, chosen, tenth)).toEqual({ whole: chosen, range: tenth });
    expect(daysOfPanel(april, chosen, days('2026-04-20')).range).toEqual(chosen);
  });

  it('are those in view again once the day that was stepped to is not', () => {
    expect(daysOfPanel(days('2026-05'), null, tenth).range).toEqual(days('2026-05'));
    const hours = { startMs: tenth.startMs + 3_600_000, endMs: tenth.startMs + 7_200_000 };
    expect(daysOfPanel(hours, null, tenth).range).toEqual(tenth);
  });
});
