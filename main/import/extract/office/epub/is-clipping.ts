import { isCreditText } from '#main/import/extract/is-credit-text.ts';
import { isKnownPlace } from '#shared/analysis/articles/known-place.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';

const searchedLines = 3;

/**
 * True for the text of a chapter that was printed elsewhere, as it says below its title: «الصحيفة - 9 آب 2025». A day, or
 * a place and a day, stand above letters and the pages of diaries as well.
 */
export function isClipping(text: string): boolean {
  return text
    .slice(0, 2000)
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, searchedLines)
    .some(line => namesOutlet(line.trim()));
}

function namesOutlet(line: string): boolean {
  const date = isCreditText(line) ? findPublishedDate(line) : null;
  if (date === null) return false;
  const beside = [line.slice(0, date.span.start), line.slice(date.span.end)];
  return beside
    .flatMap(words => words.split(/[^\p{L}\p{M}\s’'.]+/u))
    .some(words => /\p{L}{2}/u.test(words) && !isKnownPlace(words.trim()));
}
