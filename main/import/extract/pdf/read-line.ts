import type { Row } from './build-rows.ts';
import type { Word } from './build-words.ts';
import type { Atom } from './reading-frame.ts';
import { logicalOrder } from './logical-order.ts';
import type { BracketHabit, LineDirection, Piece } from './logical-order.ts';

/** From this gap on, in sizes of the letters, two words of a row stand apart like cells of a table. */
const cellGap = 2.2;
/** From this gap on two words are two, though no space is written between them. */
const wordGap = 0.115;

/** The letters of a row from left to right; `null` stands for a space. */
type Cell = readonly (Atom | null)[];

/** Cuts a row at wide gaps, and sets spaces where the page shows some. */
function cellsOf(row: Row): readonly Cell[] {
  const cells: (Atom | null)[][] = [[]];
  let end: number | null = null;
  let isSpaced = false;
  let last: Atom | null = null;
  for (const word of row.words) {
    if (word.isSpace) {
      isSpaced = true;
      continue;
    }
    const gap = end === null ? 0 : word.start - end - spacingAfter(last);
    const size = Math.min(word.size, row.size);
    if (end !== null && gap >= size * cellGap) cells.push([]);
    else if (end !== null && (isSpaced || gap >= size * wordGap)) cells.at(-1)?.push(null);
    cells.at(-1)?.push(...(isNote(word, row, last) ? raise(word.atoms) : word.atoms));
    isSpaced = false;
    end = Math.max(end ?? -Infinity, word.end);
    last = word.atoms.at(-1) ?? last;
  }
  return cells;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised number right after a number, which would be read as more digits of it. */
const isNote = (word: Word, row: Row, last: Atom | null): boolean =>
  row.base - word.base > row.size * 0.2 &&
  word.size < row.size * 0.9 &&
  /\d$/.test(last?.text ?? '') &&
  word.atoms.every(atom => /^\d+$/.test(atom.text));

const raise = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.map(atom => ({
    ...atom,
    text: atom.text.replace(/\d/g, digit => superscripts[Number(digit)] ?? digit),
  }));

const spacingAfter = (atom: Atom | null): number =>
  atom !== null && atom.spacing > 0 && atom.spacing < atom.size * 0.6 ? atom.spacing : 0;

/** The percent sign follows its number in Arabic, on whichever side of it the page shows it. */
const settlePercent = (text: string): string =>
  text.replace(/(?<=^|[\s(+–-])([%٪])(?<number>[\d٠-٩۰-۹][\d٠-٩۰-۹.,٫٬]*)(?=[\s)]|$)/gu, '$<number>$1');

/** Several characters of one glyph are a piece; every other character is one. */
function piecesOf(cell: Cell): readonly Piece[] {
  return cell.map(atom => ({ text: atom?.text ?? ' ', openSide: atom?.openSide ?? null }));
}

/** The text of a row in reading order, cells with a tab between them. */
export function readLine(row: Row, direction: LineDirection, brackets: BracketHabit): string {
  const cells = cellsOf(row).map(cell => {
    const text = brackets.settle(logicalOrder(piecesOf(cell), direction)).trim();
    return direction.isRightToLeft ? settlePercent(text) : text;
  });
  if (direction.isRightToLeft) cells.reverse();
  return cells.filter(cell => cell !== '').join('\t');
}
