import type { ArticleWarning, PublishedDate } from '#shared/domain/article/article.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { dayNumber, isoDayOf } from './civil-day.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

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
    const mismatch = weekdayMismatch(expression, day);
    if (mismatch === null || warnings.has(mismatch.agreeing)) continue;
    const { counted, agreeing } = mismatch;
    const message =
      `The text says "${expression.text}", but counted from ${isoDayOf(day)} that day is a ` +
      `${weekdayNames[counted]}; the nearest consistent publication date is ${isoDayOf(agreeing)}.`;
    warnings.set(agreeing, { code: 'published-weekday-mismatch', message, source: expression.source });
  }
  return [...warnings.values()];
}
