import { isKnownPlace } from '#shared/analysis/articles/known-place.ts';
import { looksLikePerson } from '#shared/analysis/articles/name-lines.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { isEnglishFirstName } from '#shared/analysis/entities/english-gender.ts';
import { givenWeight } from '#shared/analysis/entities/name-lexicon.ts';
import { foldText } from '#shared/text/normalise.ts';
import { foldWords } from './article-frame.ts';
import type { ArticleFrame } from './article-frame.ts';
import { readBlock } from './assemble-blocks.ts';
import type { HtmlBlock } from './html-block.ts';
import { piecesOf, stretchesOf } from './line-pieces.ts';

const longestLine = 120;
/** How far around headline and text the date is looked for, and how far from it a line of its own may hold the name. */
const near = 2;
const initialAndName = /^\p{L}\.\s(?:\p{L}\.\s)?\p{L}[\p{L}\p{M}'’-]{2,}(?:\s\p{L}[\p{L}\p{M}'’-]+)?$/u;

const firstWord = (text: string): string => foldText(text).trim().split(/\s+/)[0] ?? '';
const weightOf = (text: string): number => givenWeight(firstWord(text));

/** Hardly anything but a person's name: it begins with a first name that is known, or with an initial. */
export function isSureName(text: string): boolean {
  if (text.length > 45) return false;
  if (initialAndName.test(text)) return true;
  return looksLikePerson(text) && (weightOf(text) >= 2 || isEnglishFirstName(firstWord(text)));
}

/**
 * The one name that stands by the date of an article: on its line («K. Belaïd | 5 avril 2025»), or on a line beside it
 * that holds nothing else but the name of the outlet.
 */
export function readNameByDate(
  { blocks, heading, first }: ArticleFrame,
  outlet: string | null,
): string | null {
  if (first === null) return null;
  const isBelow = heading !== null && heading < first;
  const lines = blocks.slice(Math.max(0, isBelow ? heading - near : first - 2 * near), first + near);
  const dated = lines.filter(isDated);
  const onLine = dated.flatMap(line => piecesOf(line).filter(isSureName));
  const others = lines.filter(
    ({ index }) =>
      isBelow &&
      index > heading &&
      dated.some(line => line.index !== index && Math.abs(line.index - index) <= near),
  );
  const names = onLine.length > 0 ? onLine : others.flatMap(line => namesAlone(line, outlet));
  const distinct = [...new Set(names)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

/** The names on a line of nothing else but the outlet or the place. */
function namesAlone(line: HtmlBlock, outlet: string | null): readonly string[] {
  if (line.length > longestLine) return [];
  const named = outlet === null ? '' : foldWords(outlet);
  const pieces = piecesOf(line).filter(piece => foldWords(piece) !== named);
  const names = pieces.filter(piece => !isKnownPlace(piece));
  // Beside a place a person stands, whatever else the name means.
  const isName = (text: string): boolean =>
    isSureName(text) || (names.length < pieces.length && weightOf(text) >= 1 && looksLikePerson(text));
  return names.every(isName) ? names : [];
}

const isDated = (block: HtmlBlock): boolean =>
  block.length <= longestLine &&
  [readBlock(block), ...stretchesOf(block)].some(line => {
    const date = findPublishedDate(line);
    return date !== null && date.precision !== 'year';
  });
