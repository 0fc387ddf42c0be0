import { packContext } from '#shared/timeline/context/pack-context.ts';
import { readTerms } from '#shared/timeline/context/passage-terms.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import type { ContextName } from '#shared/domain/timeline/article-context.ts';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

/** A date that an article names. */
export interface ToldDate {
  /** ISO 8601, as precise as it is stated. */
  readonly on: string;
  /** The sentence around it. */
  readonly text: string;
  /** Its words that stand before the date; absent is none. */
  readonly before?: string;
  /** Who says it there. */
  readonly speaker?: string;
  readonly isOfSaying?: boolean;
  readonly names?: readonly string[];
}

/** An article told in a few words: what the timeline would know of it. */
export interface ToldArticle {
  readonly id: string;
  readonly outlet?: string;
  /** ISO 8601; absent for an undated article. */
  readonly published?: string;
  readonly title?: string;
  readonly dates: readonly ToldDate[];
}

const precisions: Readonly<Record<number, TemporalPrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

function eventOn(on: string, expression: number | null): TimelineEvent {
  const range = civilRange(on);
  if (range === null) throw new Error(`${on} is no date`);
  return {
    kind: expression === null ? 'publication' : 'event',
    ...range,
    precision: precisions[on.length] ?? 'time',
    startCertain: true,
    endCertain: true,
    expression,
  };
}

function tell({ id, outlet = id, published, title = '', dates }: ToldArticle): ArticleEvents {
  const all = [
    ...new Set(dates.flatMap(({ names = [], speaker }) => [...names, ...(speaker ? [speaker] : [])])),
  ];
  const names = all.map((name): ContextName => ({
    id: `person:${name}`,
    type: 'person',
    name,
    mentionCount: 1,
    isSpeaker: false,
  }));
  const context = packContext({
    names,
    titleTerms: readTerms(title),
    passages: dates.map(
      ({ text, before = '', names: own = [], speaker, isOfSaying = false }, expression) => ({
        expression,
        terms: readTerms(text),
        termsBefore: readTerms(before).length,
        names: own.map(name => all.indexOf(name)).sort((a, b) => a - b),
        speaker: speaker === undefined ? null : all.indexOf(speaker),
        isOfSaying,
      }),
    ),
  });
  return {
    articleId: id as ArticleId, // tests name articles as they like
    outlet,
    isDated: published !== undefined,
    events: [
      ...(published === undefined ? [] : [eventOn(published, null)]),
      ...dates.map(({ on }, expression) => eventOn(on, expression)),
    ],
    context,
  };
}

/** The timeline's data of these articles, in their order. */
export function tellArticles(articles: readonly ToldArticle[]): TimelineData {
  const builder = createTimelineDataBuilder();
  builder.add(articles.map(tell));
  return builder.build();
}

/** The row of a date, by the article and its place among the article's dates; -1 where there is none. */
export const rowOfDate = ({ articleIds, columns }: TimelineData, article: string, date = 0): number =>
  columns.articles.findIndex((of, row) => articleIds[of] === article && columns.expressions[row] === date);
