import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { markFlags, type GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import { factsOfModelMark } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { dayWithEvents } from './day-steps.ts';
import { countDates, followEvent, followMarks } from './follow-marks.ts';

const article = newArticleId(newSourceId('0'.repeat(64)), 0);

/** A model of one article, published on the first of these days and speaking of the others. */
function modelOf(published: string | null, days: readonly string[]): TimelineModel {
  const event = (value: string, expression: number | null): TimelineEvent => ({
    kind: expression === null ? 'publication' : 'event',
    ...(civilRange(value) ?? { startMs: 0, endMs: 0 }),
    precision: value.length === 7 ? 'month' : 'day',
    startCertain: true,
    endCertain: true,
    expression,
  });
  const builder = createTimelineDataBuilder();
  builder.add([
    {
      articleId: article,
      outlet: 'أ',
      isDated: published !== null,
      events: [...(published === null ? [] : [event(published, null)]), ...days.map(event)],
    },
  ]);
  return createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
}

const marksOf = (model: TimelineModel) =>
  [...model.rows.keys()].flatMap(event => factsOfModelMark(model, event) ?? []);

/** Days of the marks that are followed from all of one model into another. */
function followed(from: TimelineModel, to: TimelineModel): readonly string[] {
  const listed = marksOf(from);
  return followMarks(listed, countDates(from, new Set([article])), to).map(({ facts }) =>
    new Date(facts.startMs).toISOString().slice(5, 10),
  );
}

describe('followMarks', () => {
  const before = modelOf('2026-04-01', ['2026-04-02', '2026-04-03', '2026-04-04']);

  it('keeps words whose date was corrected, with their new date', () => {
    const after = modelOf('2026-04-01', ['2026-04-02', '2026-05-09', '2026-04-04']);
    expect(followed(before, after)).toEqual(['04-01', '04-02', '05-09', '04-04']);
  });

  it('loses exactly the date that was rejected, though the others moved up', () => {
    const after = modelOf('2026-04-01', ['2026-04-02', '2026-04-04']);
    expect(followed(before, after)).toEqual(['04-01', '04-02', '04-04']);
  });

  it('follows a publication to its new date, and loses one that was taken back', () => {
    expect(followed(before, modelOf('2026-06-01', ['2026-04-02', '2026-04-03', '2026-04-04']))).toContain(
      '06-01',
    );
    expect(followed(before, modelOf(null, ['2026-04-02', '2026-04-03', '2026-04-04']))).toHaveLength(3);
  });

  it('counts no mark twice where two dates mean the same', () => {
    const doubled = modelOf(null, ['2026-04-02', '2026-04-02', '2026-04-03']);
    expect(followed(doubled, modelOf(null, ['2026-04-02', '2026-04-03']))).toEqual(['04-02', '04-03']);
  });
});

describe('followEvent', () => {
  const before = modelOf(null, ['2026-04-02', '2026-04-02', '2026-04-02']);
  const told = marksOf(before);
  const expressionIn = (after: TimelineModel) =>
    followEvent(told, countDates(before, new Set([article])), after)?.facts.expression;

  it('stays with reports whose date was left as it was when one is set right', () => {
    expect(expressionIn(modelOf(null, ['2026-05-09', '2026-04-02', '2026-04-02']))).toBe(1);
    expect(expressionIn(modelOf(null, ['2026-04-02', '2026-05-09', '2026-04-02']))).toBe(0);
  });

  it('goes with its only report to the date that this has now', () => {
    const alone = modelOf(null, ['2026-04-02']);
    const after = modelOf(null, ['2026-05-09']);
    const found = followEvent(marksOf(alone), countDates(alone, new Set([article])), after);
    expect(found?.facts.startMs).toBe(civilRange('2026-05-09')?.startMs);
  });

  it('is lost with its last report', () => {
    expect(expressionIn(modelOf('2026-04-02', []))).toBeUndefined();
  });
});

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
