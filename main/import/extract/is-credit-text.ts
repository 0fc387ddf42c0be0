import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';

const longestCredit = 80;
const mostCreditWords = 8;

/** Below a headline, a short line with a date, or in brackets: «الصحيفة، 3/4/2025», «(الصحيفة - الكاتب)». */
export function isCreditText(text: string): boolean {
  if (text.length > longestCredit || /[.!؟?]$/u.test(text)) return false;
  if (/^[([].{3,}[)\]]$/u.test(text)) return true;
  const date = findPublishedDate(text);
  if (date === null || date.precision === 'year') return false;
  const beside = text.slice(0, date.span.start) + ' ' + text.slice(date.span.end);
  return (beside.match(/\p{L}+/gu)?.length ?? 0) <= mostCreditWords;
}
