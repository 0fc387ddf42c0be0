import { buildRows } from './build-rows.ts';
import type { Row } from './build-rows.ts';
import type { Word } from './build-words.ts';
import { orderCells } from './order-cells.ts';
import { extendRiver } from './extend-river.ts';
import { findRiver } from './find-river.ts';
import type { River } from './find-river.ts';
import { isRightToLeft } from './letter-direction.ts';

/** Rows that are read one after the other, from the top: a column, or what stands above or below columns. */
export interface Region {
  readonly rows: readonly Row[];
}

/** Columns within columns within … of a page that is meant to be read. */
const deepest = 12;
/** A page with more words than this is a plan or a chart. */
const mostWords = 40_000;

interface Part {
  readonly words: readonly Word[];
  readonly depth: number;
}

/**
 * Cuts the words of a page into regions in the order they are read in: columns one after the other, from the right where
 * the text runs that way; tables and lists of names and values row by row.
 */
export function orderRegions(words: readonly Word[]): readonly Region[] {
  const regions: Region[] = [];
  const open: Part[] = [{ words, depth: 0 }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const rows = buildRows(part.words);
    if (rows.length === 0) continue;
    const river = part.depth < deepest && part.words.length < mostWords ? findColumns(rows) : null;
    if (river === null) regions.push({ rows: orderCells(rows) });
    else
      open.push(
        ...cut(rows, river)
          .map(each => ({ words: each, depth: part.depth + 1 }))
          .reverse(),
      );
  }
  return regions;
}

/** So many rivers of a region are looked at: a page of tables has many, and no columns. */
const mostRivers = 12;

/** The longest river between columns of text; one that runs through a table is none, but there may be some beside it. */
function findColumns(rows: readonly Row[]): River | null {
  const open: (readonly [first: number, end: number])[] = [[0, rows.length]];
  for (let looked = 0; looked < mostRivers; looked++) {
    const part = open.shift();
    if (part === undefined) return null;
    const [first, end] = part;
    const found = findRiver(rows.slice(first, end));
    if (found === null) continue;
    const river = { ...found, firstRow: found.firstRow + first, lastRow: found.lastRow + first };
    if (areColumns(rows.slice(river.firstRow, river.lastRow + 1), river)) return extendRiver(rows, river);
    open.push([first, river.firstRow], [river.lastRow + 1, end]);
  }
  return null;
}

function cut(rows: readonly Row[], river: River): readonly (readonly Word[])[] {
  const wordsOf = (some: readonly Row[]): readonly Word[] => some.flatMap(row => row.words);
  const within = wordsOf(rows.slice(river.firstRow, river.lastRow + 1));
  const middle = (river.left + river.right) / 2;
  const isLeft = (word: Word): boolean => (word.start + word.end) / 2 < middle;
  const columns = [within.filter(isLeft), within.filter(word => !isLeft(word))];
  if (isRightToLeft(within)) columns.reverse();
  return [wordsOf(rows.slice(0, river.firstRow)), ...columns, wordsOf(rows.slice(river.lastRow + 1))];
}

interface Side {
  readonly rows: readonly Row[];
  /** How much of the width its lines fill, in the middle of them. */
  readonly fill: number;
  readonly wordsPerRow: number;
  readonly digitShare: number;
}

function sideOf(rows: readonly Row[], isIn: (word: Word) => boolean): Side {
  const own = buildRows(rows.flatMap(row => row.words.filter(isIn)));
  const start = own.reduce((least, row) => Math.min(least, row.start), Infinity);
  const end = own.reduce((most, row) => Math.max(most, row.end), -Infinity);
  const fills = own.map(row => (row.end - row.start) / Math.max(1, end - start)).sort((a, b) => a - b);
  const text = own.map(textOfRow).join('\n');
  const alphanumerics = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return {
    rows: own,
    fill: fills[fills.length >> 1] ?? 0,
    // Scripts without spaces: four characters are taken for a word.
    wordsPerRow: Math.max(writtenWords(text), wordlessLetters(text) / 4) / Math.max(1, own.length),
    digitShare: text.replace(/[^\d٠-٩۰-۹]/g, '').length / Math.max(1, alphanumerics),
  };
}

/** Numbers and signs are no words. */
const writtenWords = (text: string): number => text.match(/\p{L}[\p{L}\p{M}'’-]+/gu)?.length ?? 0;

const wordlessLetters = (text: string): number =>
  text.replace(/[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu, '').length;

const textOfRow = (row: Row): string =>
  row.words.map(word => (word.isSpace ? ' ' : word.atoms.map(atom => atom.text).join(''))).join('');

/** Fewer lines of running text beside something else may be a cell. */
const fewestProseRows = 4;

const isProse = ({ fill, wordsPerRow, digitShare }: Side): boolean =>
  wordsPerRow >= 3 && fill >= 0.6 && digitShare < 0.4;

/** Running text on both sides; or on one, with something beside it whose lines don't keep step with it. */
function areColumns(rows: readonly Row[], river: River): boolean {
  const middle = (river.left + river.right) / 2;
  const left = sideOf(rows, word => (word.start + word.end) / 2 < middle);
  const right = sideOf(rows, word => (word.start + word.end) / 2 >= middle);
  if (isProse(left) && isProse(right)) return true;
  if (!isProse(left) && !isProse(right)) return false;
  const [prose, other] = isProse(left) ? [left, right] : [right, left];
  return (
    prose.rows.length >= fewestProseRows &&
    other.digitShare < 0.3 &&
    shareInStep(other.rows, prose.rows) < 0.6
  );
}

/** Share of rows that stand at the height of a row of the others. Both are sorted by height. */
function shareInStep(rows: readonly Row[], others: readonly Row[]): number {
  let [inStep, at] = [0, 0];
  for (const row of rows) {
    while (at + 1 < others.length && (others[at + 1]?.base ?? 0) <= row.base + row.size * 0.15) at++;
    if (Math.abs((others[at]?.base ?? Infinity) - row.base) <= row.size * 0.15) inStep++;
  }
  return inStep / Math.max(1, rows.length);
}
