import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { RelativeForm, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { deriveArticleEvents } from './derive-article-events.ts';

const id = newArticleId(newSourceId('0'.repeat(64)), 0);

const expression = (
  relative: RelativeForm,
  rest: Partial<TemporalExpression> & Pick<TemporalExpression, 'precision'>,
): TemporalExpression => ({
  span: { start: 0, end: 4 },
  source: null,
  text: 'أمس',
  kind: 'point',
  rule: 'test',
  relative,
  certainty: 'stated',
  calendar: 'gregorian',
  ...rest,
});

const published = (value: string, precision: PublishedDate['precision']): PublishedDate => ({
  value,
  precision,
  provenance: 'stated',
  source: null,
});

const yesterday = expression(
  { op: 'offset', n: -1, unit: 'day', anchor: 'publication' },
  { precision: 'day' },
);
const range = (events: ReturnType<typeof deriveArticleEvents>['events']): string[] =>
  events.map(
    event =>
      `${event.kind} ${new Date(event.startMs).toISOString().slice(0, 10)} ${(event.endMs - event.startMs) / 86_400_000}`,
  );

describe('the events of an article', () => {
  it('are its publication and what its words date from there', () => {
    const result = deriveArticleEvents(id, 'صحيفة', published('2025-02-25', 'day'), [yesterday]);
    expect(result.isDated).toBe(true);
    expect(range(result.events)).toEqual(['publication 2025-02-25 1', 'event 2025-02-24 1']);
    expect(result.events[1]).toMatchObject({ expression: 0, startCertain: true, endCertain: true });
  });

  it('of an undated article hold only what does not depend on the publication date', () => {
    const year = expression({ op: 'absolute', value: '2022' }, { precision: 'year' });
    const result = deriveArticleEvents(id, null, null, [yesterday, year]);
    expect(result.isDated).toBe(false);
    expect(range(result.events)).toEqual(['event 2022-01-01 365']);
    expect(result.events[0]?.expression).toBe(1);
  });

  it('cover the whole month or year and never stand on its first day', () => {
    const month = expression({ op: 'absolute', value: '2019-05' }, { precision: 'month' });
    const result = deriveArticleEvents(id, null, published('2020', 'year'), [month]);
    expect(range(result.events)).toEqual(['publication 2020-01-01 366', 'event 2019-05-01 31']);
  });

  it('leave out durations, recurring and vague times', () => {
    const rest = [
      expression({ op: 'duration', value: 'P2D' }, { kind: 'duration', precision: 'day' }),
      expression({ op: 'set', value: 'P1W' }, { kind: 'set', precision: 'week' }),
      expression(
        { op: 'vague', direction: 'past' },
        { kind: 'vague', precision: 'vague', certainty: 'vague' },
      ),
    ];
    expect(deriveArticleEvents(id, null, published('2025-02-25', 'day'), rest).events).toHaveLength(1);
  });

  it('say that a date read from grammar alone is not certain', () => {
    const inferred = { ...yesterday, certainty: 'inferred' } as const;
    const [, event] = deriveArticleEvents(id, null, published('2025-02-25', 'day'), [inferred]).events;
    expect(event).toMatchObject({ startCertain: false, endCertain: false });
  });

  it('begin softly where years were counted back, and firmly where days were', () => {
    const since = (value: string) =>
      expression(
        { op: 'duration', value, anchor: 'publication', direction: 'past' },
        { kind: 'interval', precision: 'year' },
      );
    const { events } = deriveArticleEvents(id, null, published('2026-07-08', 'day'), [
      since('P1600Y'),
      since('P10D'),
    ]);
    expect(events.slice(1)).toMatchObject([
      { startMs: Date.UTC(400, 0, 1), startCertain: false, endCertain: true },
      { startMs: Date.UTC(2026, 5, 28), startCertain: true, endCertain: true },
    ]);
  });

  it('take a publication date that no calendar has for none', () => {
    expect(deriveArticleEvents(id, null, published('2025-02-31', 'day'), []).isDated).toBe(false);
  });

  it('holds what an analyst said to be certain, whatever else the words could mean', () => {
    const friday = expression(
      { op: 'weekday', weekday: 5, anchor: 'publication', direction: 'nearest-not-after' },
      { precision: 'day', certainty: 'inferred' },
    );
    const certainty = (one: TemporalExpression) =>
      deriveArticleEvents(id, null, published('2026-04-21', 'day'), [one]).events.at(-1)?.startCertain;
    expect([certainty(friday), certainty({ ...friday, provenance: 'analyst' })]).toEqual([false, true]);
  });

  it('put a Hijri day on the day of the table, once, and hold both its ends to be uncertain', () => {
    const text = 'افتتح المعرض في الأول من جمادى الأولى 1448 في المدينة.';
    const found = findTemporalExpressions(text, 'ar').map(one => ({ ...one, source: null }));
    const [, event, ...rest] = deriveArticleEvents(id, null, published('2026-10-15', 'day'), found).events;
    expect(rest).toEqual([]);
    expect(range(event ? [event] : [])).toEqual(['event 2026-10-12 1']);
    expect(event).toMatchObject({ precision: 'day', startCertain: false, endCertain: false });
  });

  it('leave a Hijri month as long as it is, and certain', () => {
    const found = findTemporalExpressions('صدر القرار في شهر رمضان عام 1436هـ.', 'ar');
    const temporal = found.map(one => ({ ...one, source: null }));
    const [event] = deriveArticleEvents(id, null, null, temporal).events;
    expect(range(event ? [event] : [])).toEqual(['event 2015-06-18 29']);
    expect(event).toMatchObject({ startCertain: true, endCertain: true });
  });

  it('cover no more of a day than the minute that the words name', () => {
    const found = findTemporalExpressions('The lights went out at 23:30 on October 8.', 'en');
    const temporal = found.map(one => ({ ...one, source: null }));
    const [, event] = deriveArticleEvents(id, null, published('2026-10-09', 'day'), temporal).events;
    expect([event?.startMs, event?.endMs]).toEqual([
      Date.UTC(2026, 9, 8, 23, 30),
      Date.UTC(2026, 9, 8, 23, 31),
    ]);
  });

  it.each([
    ['أوائل عام 2019', true, false],
    ['نهاية مايو 2020', false, true],
    ['قبل نهاية العام', false, true],
  ])('are soft at the ends that the words leave open: «%s»', (words, startCertain, endCertain) => {
    const text = `تكتمل الأعمال ${words}.`;
    const temporal = findTemporalExpressions(text, 'ar').map(found => ({ ...found, source: null }));
    const { events } = deriveArticleEvents(id, null, published('2026-04-13', 'day'), temporal);
    expect(events[1]).toMatchObject({ startCertain, endCertain });
  });
});
