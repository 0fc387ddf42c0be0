import { describe, expect, it } from 'vitest';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { chooseMark, placeOfChosen, type OrderedMarks } from './chosen-mark.ts';

const source = newSourceId('3'.repeat(64));
const from = monthStartMs(2021, 4);
const range = { startMs: from, endMs: from + 31 * dayMs };

/** An article that names some days of the month. */
const article = (ordinal: number, days: readonly number[]): ArticleEvents => ({
  articleId: newArticleId(source, ordinal),
  outlet: null,
  isDated: true,
  events: days.map((day, expression) => ({
    kind: 'event',
    startMs: from + day * dayMs,
    endMs: from + (day + 1) * dayMs,
    precision: 'day',
    startCertain: true,
    endCertain: true,
    expression,
  })),
});

/** The table of these articles, from the earliest mark to the latest. */
function tableOf(articles: readonly ArticleEvents[]): OrderedMarks {
  const builder = createTimelineDataBuilder();
  builder.add(articles);
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  return { model, ordered: Uint32Array.from(model.columns.starts.keys()), range };
}

const table = tableOf([article(7, [2, 9]), article(8, [5])]);
const [first, middle, last] = [0, 1, 2].map(place => chooseMark(table, place));

describe('the chosen mark of a table', () => {
  it('is the first one before any is chosen', () => {
    expect(placeOfChosen(table, null)).toBe(0);
  });

  it('goes with its mark when the table is sorted the other way', () => {
    const turned = { ...table, ordered: table.ordered.toReversed() };
    expect([first, middle, last].map(chosen => placeOfChosen(turned, chosen ?? null))).toEqual([2, 1, 0]);
  });

  it('stays with its mark though an import has put others before it', () => {
    const more = tableOf([article(1, [0, 1, 6]), article(7, [2, 9]), article(8, [5])]);
    expect([first, middle, last].map(chosen => placeOfChosen(more, chosen ?? null))).toEqual([2, 3, 5]);
  });

  it('is the mark in its place once it has gone, and the last one where that was the last', () => {
    expect(placeOfChosen(tableOf([article(7, [2, 9])]), middle ?? null)).toBe(1);
    expect(placeOfChosen(tableOf([article(8, [5])]), last ?? null)).toBe(0);
  });

  it('is the first one where another stretch of time does not hold it', () => {
    const later = {
      ...table,
      ordered: table.ordered.slice(0, 2),
      range: { ...range, startMs: from - dayMs },
    };
    expect(placeOfChosen(later, last ?? null)).toBe(0);
    expect(placeOfChosen(later, middle ?? null)).toBe(1);
  });

  it('is nothing where no mark stands', () => {
    expect(chooseMark(table, 3)).toBeNull();
    expect(placeOfChosen(tableOf([]), first ?? null)).toBe(0);
  });
});
