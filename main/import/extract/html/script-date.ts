import { firstPageDate, readPageDate } from './page-date.ts';

/** Keys by which pages hand the date of their article to their scripts, in JSON, escaped or not. */
const quote = String.raw`(?:\\{0,3}["']|&quot;)`;
const keys =
  'date_?published|published_?(?:date|at|on|time)|publish_?(?:date|time)|publication_?(?:date|time)|pub_?date|first_?published(?:_?(?:date|at))?';
const handed = new RegExp(
  `${quote}(?:${keys})${quote}\\s{0,9}:\\s{0,9}(?:${quote}(?<text>[^"'\\\\&<>]{8,40})${quote}|(?<epoch>1\\d{9}(?:\\d{3})?)(?!\\d))`,
  'gi',
);
const mostDates = 200;

/**
 * The date of publication that a page hands to its scripts; null where it hands them several, as some of them must be
 * those of other articles.
 */
export function readScriptDate(source: string): string | null {
  const dates: string[] = [];
  for (const { groups } of source.matchAll(handed)) {
    const date = readPageDate(groups?.['text'] ?? groups?.['epoch']);
    if (date !== null) dates.push(date);
    if (dates.length > mostDates) return null;
  }
  const days = new Set(dates.map(date => date.slice(0, 10)));
  return days.size === 1 ? firstPageDate(dates) : null;
}
