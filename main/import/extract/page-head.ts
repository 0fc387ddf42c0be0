import { looksLikeOutlet } from '#shared/analysis/articles/name-lines.ts';
import { isMonitoringService } from '#shared/analysis/articles/monitoring-service.ts';
import { outletLikeness } from '#shared/analysis/articles/outlet-likeness.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';

/** What the head of a page says of all that is printed on it; null where it does not. */
export interface PageHead {
  readonly outlet: string | null;
  /** A date as it is printed. */
  readonly published: string | null;
}

/** Longer lines are text. */
const longestHead = 160;
const borders = /\s[-–—ـ]+\s|[–—|•·،,()[\]\t]|\s{3,}/u;

/** The outlet and the day (or month) that the lines of a head name, each on the first line that does. */
export function readPageHead(texts: readonly string[]): PageHead {
  let [outlet, published]: [string | null, string | null] = [null, null];
  for (const text of texts) {
    if (text.length > longestHead) continue;
    const found = findPublishedDate(text);
    // With a time of the day it says when something was printed.
    const isDated = found !== null && (found.precision === 'day' || found.precision === 'month');
    if (isDated) published ??= text.slice(found.span.start, found.span.end);
    const rests = isDated ? [text.slice(0, found.span.start), text.slice(found.span.end)] : [text];
    const parts = rests.flatMap(rest => rest.split(borders)).map(part => part.trim());
    outlet ??= parts.find(part => part !== '' && looksLikeOutlet(part)) ?? null;
  }
  return { outlet, published };
}

/** True where a head names a monitoring service, which published none of what stands below it. */
export const namesMonitor = (texts: readonly string[]): boolean =>
  texts.some(
    text =>
      text.length <= longestHead &&
      text.split(borders).some(part => isMonitoringService(foldText(part).trim())),
  );

/** The paper of a clipping: the only name beside its day that can be one («البناء | 3/5/2024 | رائد الكيلاني»). */
export function readClippedPaper(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = text.length <= longestHead ? findPublishedDate(text) : null;
    if (found?.precision !== 'day') continue;
    const rests = [text.slice(0, found.span.start), text.slice(found.span.end)];
    const parts = rests.flatMap(rest => rest.split(borders)).map(part => part.trim());
    const papers = parts.filter(part => part !== '' && outletLikeness(part) !== null);
    return papers.length === 1 ? (papers[0] ?? null) : null;
  }
  return null;
}
