import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { ResolvedTemporal, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { civilRange } from './civil-range.ts';

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

/** "The start of May" has a firm beginning and a soft end; "the middle of May" is soft on both sides. */
function softEnds(expression: TemporalExpression): { readonly start: boolean; readonly end: boolean } {
  const part = expression.relative.op === 'offset' ? expression.relative.part : undefined;
  return { start: part === 'middle' || part === 'end', end: part === 'middle' || part === 'start' };
}

function statedEvent(
  expression: TemporalExpression,
  resolved: ResolvedTemporal,
  index: number,
): TimelineEvent | null {
  if (expression.kind !== 'point' && expression.kind !== 'interval') return null;
  if (expression.precision === 'vague' || resolved.earliest === null || resolved.latest === null) return null;
  const first = civilRange(resolved.earliest);
  const last = civilRange(resolved.latest);
  if (first === null || last === null || last.endMs <= first.startMs) return null;
  // An analyst's word settles what the grammar left open.
  const isFirm =
    expression.provenance === 'analyst' ||
    ((expression.certainty === 'stated' || expression.certainty === 'derived') &&
      resolved.alternatives.length === 0 &&
      resolved.contradiction === null);
  const soft = softEnds(expression);
  return {
    kind: 'event',
    startMs: first.startMs,
    endMs: last.endMs,
    precision: expression.precision,
    startCertain: isFirm && !soft.start,
    endCertain: isFirm && !soft.end,
    expression: index,
  };
}

/**
 * Everything one article puts on the timeline: its publication, and each temporal expression that means a known
 * stretch of time once the publication date is (or is not) known. Durations, recurring and vague times are left out.
 * An event covers the whole unit that its words name: "May 2019" is 31 days long and never its first day.
 */
export function deriveArticleEvents(
  articleId: ArticleId,
  outlet: string | null,
  published: PublishedDate | null,
  temporal: readonly TemporalExpression[],
): ArticleEvents {
  const publication = publicationEvent(published);
  const isDayKnown = published?.precision === 'day' || published?.precision === 'time';
  const publishedDay = publication !== null && isDayKnown ? (published?.value.slice(0, 10) ?? null) : null;
  const events = publication === null ? [] : [publication];
  temporal.forEach((expression, index) => {
    const event = statedEvent(expression, resolveTemporal(temporal, index, publishedDay), index);
    if (event !== null) events.push(event);
  });
  return { articleId, outlet, isDated: publication !== null, events };
}
