import { classifyBoilerplate } from '#shared/analysis/boilerplate/classify-boilerplate.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { PdfLine, PdfPageLines } from './pdf-line.ts';

const longestLabel = 40;
const mostLabels = 8;
/** A column with more letters than this share of the main one tells something of its own. */
const mostLetters = 0.4;

/**
 * The links that stand beside the text of a page below a label that says so («الأكثر قراءة», "Read also"), with the label:
 * a column of its own, which is not read as the end of the text.
 */
export function findSideLinks({ lines }: PdfPageLines): readonly PdfLine[] {
  const labels = lines.filter(isLabel);
  const main = labels.length === 0 ? null : mainColumnOf(lines);
  if (main === null) return [];
  const found = new Set<PdfLine>();
  for (const label of labels.slice(0, mostLabels)) {
    const side = sideOf(label, main);
    if (side === 0) continue;
    const column = lines.filter(line => sideOf(line, main) === side && line.base >= label.base);
    if (lettersIn(column) < main.letters * mostLetters) for (const line of column) found.add(line);
  }
  return [...found];
}

const isLabel = ({ text }: PdfLine): boolean =>
  text.length <= longestLabel && classifyBoilerplate(foldText(text).trim())?.kind === 'related-separator';

const lettersIn = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

interface MainColumn {
  readonly start: number;
  readonly end: number;
  readonly angle: number;
  readonly letters: number;
}

/** The region of the page with most of its text. */
function mainColumnOf(lines: readonly PdfLine[]): MainColumn | null {
  const regions = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const region = regions.get(line.region) ?? [];
    regions.set(line.region, region);
    region.push(line);
  }
  const [main] = [...regions.values()].sort((a, b) => lettersIn(b) - lettersIn(a));
  const first = main?.[0];
  if (main === undefined || first === undefined) return null;
  return {
    start: main.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: main.reduce((most, { end }) => Math.max(most, end), -Infinity),
    angle: first.angle,
    letters: lettersIn(main),
  };
}

/** -1 for what stands before the column, 1 for what stands behind it, 0 for what shares its width. */
function sideOf({ start, end, angle }: PdfLine, main: MainColumn): -1 | 0 | 1 {
  if (angle !== main.angle) return 0;
  if (end <= main.start) return -1;
  return start >= main.end ? 1 : 0;
}
