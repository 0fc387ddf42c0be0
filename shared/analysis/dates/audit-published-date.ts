import type { ArticleWarning, PublishedDate } from '#shared/domain/article/article.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { dayNumber, isoDayOf, weekdayOf } from './civil-day.ts';
import { nearestDayThatAgrees } from './resolve-temporal.ts';

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function mismatch(
  expression: Pick<TemporalExpression, 'relative' | 'text' | 'source'>,
  published: number,
): (ArticleWarning & { readonly agreeing: number }) | null {
  const { relative } = expression;
  if (relative.op !== 'offset' || relative.unit !== 'day' || relative.anchor !== 'publication') return null;
  const { n, weekdayCheck } = relative;
  if (weekdayCheck === undefined || weekdayOf(published + n) === weekdayCheck) return null;
  const agreeing = nearestDayThatAgrees(published, n, weekdayCheck);
  const message =
    `The text says "${expression.text}", but counted from ${isoDayOf(published)} that day is a ` +
    `${weekdayNames[weekdayOf(published + n)]}; the nearest consistent publication date is ${isoDayOf(agreeing)}.`;
  return { code: 'published-weekday-mismatch', message, source: expression.source, agreeing };
}

/**
 * Warnings for weekdays of the text that contradict the publication date: «اليوم الثلاثاء» under a Friday. One warning
 * for each date that would agree, at the first place that speaks for it. Empty unless the date is known to the day.
 */
export function auditPublishedDate(
  temporal: readonly Pick<TemporalExpression, 'relative' | 'text' | 'source'>[],
  published: Pick<PublishedDate, 'value'>,
): readonly ArticleWarning[] {
  const day = dayNumber(published.value);
  if (day === null) return [];
  const warnings = new Map<number, ArticleWarning>();
  for (const expression of temporal) {
    const found = mismatch(expression, day);
    if (!found || warnings.has(found.agreeing)) continue;
    const { agreeing, ...warning } = found;
    warnings.set(agreeing, warning);
  }
  return [...warnings.values()];
}
