import type { PageBox } from '#shared/domain/source/medium-place.ts';
import type { Row } from './build-rows.ts';
import { buildWords } from './build-words.ts';
import { dropOverprint } from './drop-overprint.ts';
import { joinMarks } from './join-marks.ts';
import type { BracketHabit } from './logical-order.ts';
import { orderRegions } from './order-regions.ts';
import type { Region } from './order-regions.ts';
import type { PageContent } from './pdf-glyph.ts';
import type { PdfLine, PdfPageLines } from './pdf-line.ts';
import { readDirections } from './read-directions.ts';
import { readLine } from './read-line.ts';
import { settleSoftHyphens } from './soft-hyphens.ts';
import { readingFrames } from './reading-frame.ts';
import type { Atom, ReadingFrame } from './reading-frame.ts';

/** The lines of a page in the order they are read in. What runs another way than most of the page comes last. */
export function readPageLines(content: PageContent, page: number, brackets: BracketHabit): PdfPageLines {
  const lines: PdfLine[] = [];
  let region = 0;
  for (const frame of readingFrames(content.glyphs)) {
    const words = buildWords(joinMarks(dropOverprint(settleSoftHyphens(frame.atoms))));
    for (const each of orderRegions(words)) {
      for (const line of linesOf(each, frame, brackets)) lines.push({ ...line, page, region });
      region++;
    }
  }
  const { width, height } = content;
  return { page, width, height, lines };
}

function linesOf(
  region: Region,
  frame: ReadingFrame,
  brackets: BracketHabit,
): readonly Omit<PdfLine, 'page' | 'region'>[] {
  const column = {
    start: region.rows.reduce((least, row) => Math.min(least, row.start), Infinity),
    end: region.rows.reduce((most, row) => Math.max(most, row.end), -Infinity),
  };
  const atomsOfRows = region.rows.map(atomsOf);
  const directions = readDirections(atomsOfRows.map(atoms => atoms.map(atom => atom.text)));
  return region.rows.flatMap((row, at) => {
    const atoms = atomsOfRows[at] ?? [];
    const direction = directions[at] ?? { isRightToLeft: false, isArabic: false };
    const text = readLine(row, direction, brackets);
    if (text === '') return [];
    const { start, end, base, size } = row;
    return {
      text,
      box: frame.toPage(boxOf(row, atoms)),
      isRightToLeft: direction.isRightToLeft,
      column,
      start,
      end,
      base,
      size,
      isBold: share(atoms, atom => atom.isBold) > 0.7,
      angle: frame.angle,
      isArtifact: atoms.every(atom => atom.isArtifact),
    };
  });
}

const atomsOf = (row: Row): readonly Atom[] =>
  row.words.filter(word => !word.isSpace).flatMap(word => word.atoms);

const share = (atoms: readonly Atom[], has: (atom: Atom) => boolean): number =>
  atoms.filter(has).length / Math.max(1, atoms.length);

/** Letters reach above and below their baseline; those of vertical writing to both sides of their middle. */
function boxOf(row: Row, atoms: readonly Atom[]): PageBox {
  const [above, below] = atoms[0]?.isVertical ? [0.5, 0.5] : [0.8, 0.22];
  const top = row.words.reduce((least, word) => Math.min(least, word.base - word.size * above), Infinity);
  const bottom = row.words.reduce((most, word) => Math.max(most, word.base + word.size * below), -Infinity);
  return [row.start, top, row.end, bottom];
}
