import type { Row } from './build-rows.ts';
import type { Atom } from './reading-frame.ts';
import { logicalOrder } from './logical-order.ts';
import type { BracketHabit, LineDirection } from './logical-order.ts';

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
    cells.at(-1)?.push(...word.atoms);
    isSpaced = false;
    end = Math.max(end ?? -Infinity, word.end);
    last = word.atoms.at(-1) ?? last;
  }
  return cells;
}

const spacingAfter = (atom: Atom | null): number =>
  atom !== null && atom.spacing > 0 && atom.spacing < atom.size * 0.6 ? atom.spacing : 0;

/** The percent sign follows its number in Arabic, on whichever side of it the page shows it. */
const settlePercent = (text: string): string =>
  text.replace(/(?<=^|[\s(+–-])([%٪])(?<number>[\d٠-٩۰-۹][\d٠-٩۰-۹.,٫٬]*)(?=[\s)]|$)/gu, '$<number>$1');

/** Several characters of one glyph are a piece; every other character is one. */
function piecesOf(cell: Cell): readonly { text: string }[] {
  return cell.map(atom => ({ text: atom === null ? ' ' : atom.text }));
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
