import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import { publishedMoment } from '#shared/domain/article/published-day.ts';
import type { ResolvedTemporal, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { civilRange, type CivilRange } from './civil-range.ts';

const isDay = /^\d{4}-\d\d-\d\d$/;

function publicationEvent(published: PublishedDate | null): TimelineEvent | null {
  const range = published === null ? null : civilRange(published.value);
  if (published === null || range === null) return null;
  const isCertain = published.provenance !== 'inferred';
  return {
    kind: 'publication',
    ...range,
    precision: published.precision,
    startCertain: isCertain,
    endCertain: isCertain,
    expression: null,
  };
}

/**
 * "The start of May" has a firm beginning and a soft end; "the middle of May" is soft on both sides; "by the end of May" is
 * soft at its beginning, which is the day after that of writing. A count of years names no day at its far end.
 */
function softEnds(expression: TemporalExpression): { readonly start: boolean; readonly end: boolean } {
  const { relative } = expression;
  if (relative.op === 'duration')
    return {
      start: relative.direction === 'past' && /^P[\d.]+(?:Y|DE|CE)$/.test(relative.value),
      end: false,
    };
  const part = 'part' in relative ? relative.part : undefined;
  return {
    start: part === 'middle' || part === 'end' || part === 'until',
    end: part === 'middle' || part === 'start',
  };
}

/** Where an event is drawn, and whether it may lie a little beside that. */
interface Stretch extends CivilRange {
  readonly mayLieBeside: boolean;
}

/**
 * From the first to the last day that the words name; a day that may have been its neighbour stays on the day it most likely
 * was.
 */
function stretchOf(
  { precision }: TemporalExpression,
  { value, earliest, latest }: ResolvedTemporal,
): Stretch | null {
  if (earliest === null || latest === null) return null;
  const day =
    precision === 'day' && earliest !== latest && value !== null && isDay.test(value) ? value : null;
  const first = civilRange(day ?? earliest);
  const last = civilRange(day ?? latest);
  if (first === null || last === null || last.endMs <= first.startMs) return null;
  return { startMs: first.startMs, endMs: last.endMs, mayLieBeside: day !== null };
}

function statedEvent(
  expression: TemporalExpression,
  resolved: ResolvedTemporal,
  index: number,
): TimelineEvent | null {
  if (expression.kind !== 'point' && expression.kind !== 'interval') return null;
  const stretch = expression.precision === 'vague' ? null : stretchOf(expression, resolved);
  if (stretch === null) return null;
  // An analyst's word settles what the grammar left open.
  const isFirm =
    expression.provenance === 'analyst' ||
    ((expression.certainty === 'stated' || expression.certainty === 'derived') &&
      !stretch.mayLieBeside &&
      resolved.alternatives.length === 0 &&
      resolved.contradiction === null);
  const soft = softEnds(expression);
  return {
    kind: 'event',
    startMs: stretch.startMs,
    endMs: stretch.endMs,
    precision: expression.precision,
    startCertain: isFirm && !soft.start,
    endCertain: isFirm && !soft.end,
    expression: index,
  };
}

/**
 * Everything one article puts on the timeline: its publication, and each temporal expression that means a known
 * stretch of time once the publication date is (or is not) known. Durations, recurring and vague times are left out.
 * An event covers the whole unit that its words name: "May 2019" is 31 days long and never its first day. A Hijri day
 * is one day, that of the table, and uncertain at both ends: the sighting of the moon may have moved it.
 */
export function deriveArticleEvents(
  articleId: ArticleId,
  outlet: string | null,
  published: PublishedDate | null,
  temporal: readonly TemporalExpression[],
): ArticleEvents {
  const publication = publicationEvent(published);
  const moment = publication === null ? null : publishedMoment(published);
  const events = publication === null ? [] : [publication];
  temporal.forEach((expression, index) => {
    const event = statedEvent(expression, resolveTemporal(temporal, index, moment), index);
    if (event !== null) events.push(event);
  });
  return { articleId, outlet, isDated: publication !== null, events };
}
