import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleContext } from '#shared/domain/timeline/article-context.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { mixBits } from '#shared/reuse/hash.ts';
import { dayMs, minuteMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { packContext } from '#shared/timeline/context/pack-context.ts';
import { readTerms } from '#shared/timeline/context/passage-terms.ts';
import { unitSpan } from './unit-span.ts';

/** An article with five marks, and what it is about before it was packed. */
export interface MadeArticle {
  readonly events: ArticleEvents;
  readonly context: ArticleContext;
}

/** The words that made articles are about. */
export const madeWords = 'حريق سوق مستشفى جسر انتخابات وزير مطار مدرسة هدنة مؤتمر'.split(' ');
/** Where made marks begin, and how many days later the last ones do. */
export const madeSpan = { startMs: monthStartMs(1990, 0), days: 36 * 365 } as const;

const precisions: readonly TemporalPrecision[] = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'vague',
];
const expressions = [0, 1, 2, 3];
const source = newSourceId('0'.repeat(64));

/** A whole number below `below`, the same for the same seed in every run. */
export const drawNumber = (seed: number, below: number): number =>
  mixBits((Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0) % below;

function makeContext(seed: number): ArticleContext {
  const rows = [...new Set([1, 2, 3, 4].map(place => drawNumber(seed * 7 + place, 100)))];
  const wordAt = (at: number): string => madeWords[drawNumber(at, madeWords.length)] ?? '';
  return {
    names: rows.map(row => ({
      id: `place ${row}`,
      type: 'place',
      name: `اسم ${row}`,
      mentionCount: 1,
      isSpeaker: drawNumber(seed + row, 3) === 0,
    })),
    titleTerms: readTerms(`${wordAt(seed)} ${wordAt(seed + 1)}`),
    passages: expressions.map(expression => {
      const own = seed * 11 + expression * 29;
      return {
        expression,
        terms: readTerms(`${wordAt(own)} ${wordAt(own + 1)} ${wordAt(own + 2)}`),
        names: rows.flatMap((_row, name) => (drawNumber(own + name, 2) === 0 ? [name] : [])),
        speaker: drawNumber(own + 5, 3) === 0 ? drawNumber(own, rows.length) : null,
        termsBefore: drawNumber(own + 7, 3),
        isOfSaying: drawNumber(own + 6, 4) === 0,
      };
    }),
  };
}

function makeEvent(seed: number, expression: number | null): TimelineEvent {
  const precision = precisions[drawNumber(seed, precisions.length)] ?? 'day';
  const timeMs = madeSpan.startMs + drawNumber(seed + 1, (madeSpan.days * dayMs) / minuteMs) * minuteMs;
  return {
    kind: expression === null ? 'publication' : 'event',
    ...unitSpan(precision, timeMs, 1 + drawNumber(seed + 2, 120)),
    precision,
    startCertain: drawNumber(seed + 3, 5) > 0,
    endCertain: drawNumber(seed + 4, 5) > 0,
    expression,
  };
}

/**
 * So many articles with marks of all precisions, vague ones included, over 36 years; in 25 outlets (one of them unknown), under up
 * to two of twelve tags, and about a hundred names that each many of them name.
 */
export function makeArticles(count: number): readonly MadeArticle[] {
  const contexts = Array.from({ length: 200 }, (_, seed) => makeContext(seed));
  const packed = contexts.map(packContext);
  return Array.from({ length: count }, (_, article) => {
    const chosen = drawNumber(article + 5, contexts.length);
    const tags = [0, 1].flatMap(tag =>
      drawNumber(article * 5 + tag, 4) === 0 ? [`وسم ${drawNumber(article + tag, 6) + tag * 6}`] : [],
    );
    return {
      context: contexts[chosen] as ArticleContext,
      events: {
        articleId: newArticleId(source, article),
        outlet: drawNumber(article, 9) === 0 ? null : `صحيفة ${drawNumber(article * 3, 24)}`,
        isDated: true,
        events: [null, ...expressions].map(expression =>
          makeEvent(article * 1009 + ((expression ?? -1) + 1) * 97, expression),
        ),
        tags,
        context: packed[chosen] as (typeof packed)[number],
      },
    };
  });
}
