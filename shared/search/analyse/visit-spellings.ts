import { visitWords } from '#shared/text/tokens.ts';

type VisitSpelling = (start: number, end: number, isNumber: boolean) => void;

/** What is written together with a number: a conjunction, a preposition, the article («و500», «بـ1,250», «ال15»). */
const beforeNumber = /[وف]?(?:[بك]?ال|لل|[بلك])?ـ*(?=\p{Nd})/uy;
const number = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/uy;

/** Letters with a full stop after each but perhaps the last: «U.N.», «N.A.T.O». */
const initials = /\p{Script=Latin}(?:\.\p{Script=Latin}(?![\p{L}\p{M}\p{Nd}]))+/uy;

const isLatinLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * Visits the words and numbers of a text in reading order, as `visitWords` does but for what a reader takes for one: a number is
 * whole and without what is written before it, and initials are a word with their full stops, but for the last.
 */
export function visitSpellings(text: string, visit: VisitSpelling): void {
  let visited = 0;

  function visitGlued(start: number, end: number): boolean {
    const at = matchEnd(beforeNumber, text, start);
    if (at === start) return false;
    visited = matchEnd(number, text, at);
    visit(at, visited, true);
    if (visited < end) visit(visited, end, false);
    return true;
  }

  visitWords(text, (start, end, isNumber) => {
    if (start < visited) return;
    if (!isNumber && end - start === 1 && isLatinLetter(text.charCodeAt(start))) {
      visited = matchEnd(initials, text, start);
      if (visited > start) return visit(start, visited, false);
    }
    if (isNumber || !visitGlued(start, end)) visit(start, end, isNumber);
  });
}
