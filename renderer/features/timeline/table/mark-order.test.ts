import { describe, expect, it } from 'vitest';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { orderMarks, type MarkSort } from './mark-order.ts';

const source = newSourceId('2'.repeat(64));
const from = monthStartMs(2020, 0);
const article = (at: number, outlet: string | null, day: number, days = 1): ArticleEvents => ({
  articleId: newArticleId(source, at),
  outlet,
  isDated: true,
  events: [
    {
      kind: 'event',
      startMs: from + day * dayMs,
      endMs: from + (day + days) * dayMs,
      precision: 'day',
      startCertain: at !== 1,
      endCertain: true,
      expression: 0,
    },
  ],
});
const builder = createTimelineDataBuilder();
builder.add([article(0, 'ب', 3), article(1, null, 2), article(2, 'أ', 1, 9)]);
const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
const events = Uint32Array.from(model.columns.starts.keys());
const titlePlaces = new Map([0, 1, 2].map(at => [newArticleId(source, at), [1, 2, 0][at] ?? 0]));

const days = (sort: MarkSort): readonly number[] =>
  [...orderMarks(model, events, { sort, gathered: null, titlePlaces, language: 'ar' })].map(
    event => ((model.columns.starts[event] ?? 0) - from) / dayMs,
  );

describe('the order of marks', () => {
  it('is that of time, either way', () => {
    expect(days({ field: 'date', descending: false })).toEqual([1, 2, 3]);
    expect(days({ field: 'date', descending: true })).toEqual([3, 2, 1]);
    expect(days({ field: 'until', descending: true })).toEqual([1, 3, 2]);
  });

  it('puts marks without an outlet last either way', () => {
    expect(days({ field: 'outlet', descending: false })).toEqual([1, 3, 2]);
    expect(days({ field: 'outlet', descending: true })).toEqual([3, 1, 2]);
  });

  it('goes by the titles of the articles, and by time where these are equal', () => {
    expect(days({ field: 'title', descending: false })).toEqual([1, 3, 2]);
    expect(days({ field: 'kind', descending: true })).toEqual([1, 2, 3]);
    expect(days({ field: 'certainty', descending: true })).toEqual([2, 1, 3]);
  });
});
