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
/** How far from the line of the date, below the headline, a line of its own may hold the name. */
const near = 2;
const initialAndName = /^\p{L}\.\s(?:\p{L}\.\s)?\p{L}[\p{L}\p{M}'’-]{2,}(?:\s\p{L}[\p{L}\p{M}'’-]+)?$/u;

/** Hardly anything but a person's name: it begins with a first name that is known, or with an initial. */
export function isSureName(text: string): boolean {
  if (text.length > 45) return false;
  if (initialAndName.test(text)) return true;
  const [first = ''] = foldText(text).trim().split(/\s+/);
  return looksLikePerson(text) && (givenWeight(first) >= 2 || isEnglishFirstName(first));
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
  const beside = lines.filter(
    ({ index }) =>
      isBelow &&
      index > heading &&
      dated.some(line => line.index !== index && Math.abs(line.index - index) <= near),
  );
  const names = onLine.length > 0 ? onLine : beside.flatMap(line => namesAlone(line, outlet));
  const distinct = [...new Set(names)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

/** The names on a line of nothing else. */
function namesAlone(line: HtmlBlock, outlet: string | null): readonly string[] {
  if (line.length > longestLine) return [];
  const named = outlet === null ? '' : foldWords(outlet);
  const others = piecesOf(line).filter(piece => foldWords(piece) !== named);
  return others.every(isSureName) ? others : [];
}

const isDated = (block: HtmlBlock): boolean =>
  block.length <= longestLine &&
  [readBlock(block), ...stretchesOf(block)].some(line => {
    const date = findPublishedDate(line);
    return date !== null && date.precision !== 'year';
  });
