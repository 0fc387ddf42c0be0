import { looksLikeOutlet } from '#shared/analysis/articles/name-lines.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';

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
