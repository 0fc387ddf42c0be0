import type { PdfLine, PdfPageLines } from './pdf-line.ts';

/** Running heads and feet stand in the outer parts of a page, among its first and last rows. */
const outerShare = 0.12;
const outerRows = 3;
/** How far the same line may move between pages, in points. */
const drift = 3;
/** Lines of text can be alike by chance on two pages, not on these many at the same height. */
const fewestPages = 3;

const pageNumber =
  /^(?:\p{L}{1,8}\.?\s*)?[-–—|\s(]*(?:[\d٠-٩۰-۹]{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|de|من|von|sur)\s*[\d٠-٩۰-۹]{1,4})?[-–—|\s)]*$/iu;

/** A number alone on the edge of a page is its own, even of a single page. */
const loneNumber = /^[-–—|\s]*[\d٠-٩۰-۹]{1,4}[-–—|\s]*$/u;

/** Page numbers count up; the rest of a running head stays. */
const shapeOf = (text: string): string =>
  text
    .replace(/[\d٠-٩۰-۹]+/gu, '#')
    .replace(/\s+/gu, ' ')
    .toLowerCase();

interface Candidate {
  readonly line: PdfLine;
  readonly shape: string;
  /** From the top of the page for heads, from its bottom for feet: pages differ in size. */
  readonly place: number;
}

/**
 * The lines that belong to pages, not to what is told on them: the same words at the same place of several pages, page
 * numbers among them, and what the file itself says is pagination.
 */
export function findMarginLines(pages: readonly PdfPageLines[]): ReadonlySet<PdfLine> {
  const candidates = pages.flatMap(candidatesOf);
  const seen = new Map<string, Set<number>>();
  const keysAround = ({ shape, place }: Candidate): readonly string[] =>
    [-1, 0, 1].map(step => `${Math.round(place / drift) + step} ${shape}`);
  for (const candidate of candidates) {
    for (const key of keysAround(candidate)) {
      const at = seen.get(key) ?? new Set();
      seen.set(key, at.add(candidate.line.page));
    }
  }
  const needed = Math.min(fewestPages, Math.max(2, pages.length));
  const isRepeated = (candidate: Candidate): boolean => {
    const key = keysAround(candidate)[1] ?? '';
    const least = pageNumber.test(candidate.line.text) ? 2 : needed;
    return (seen.get(key)?.size ?? 0) >= least;
  };
  const margin = new Set(candidates.filter(isRepeated).map(({ line }) => line));
  for (const { line } of candidates) if (line.isArtifact || loneNumber.test(line.text)) margin.add(line);
  for (const page of pages) for (const line of findPrintMarks(page)) margin.add(line);
  return margin;
}

const middleOf = ({ box }: PdfLine): number => (box[1] + box[3]) / 2;

function candidatesOf({ lines, height }: PdfPageLines): readonly Candidate[] {
  const byHeight = lines.toSorted((a, b) => middleOf(a) - middleOf(b));
  const tops = [...new Set(byHeight.map(line => Math.round(middleOf(line) / drift)))];
  const lastHead = tops[outerRows - 1] ?? tops.at(-1) ?? 0;
  const firstFoot = tops.at(-outerRows) ?? tops[0] ?? 0;
  return byHeight.flatMap(line => {
    const middle = middleOf(line);
    const row = Math.round(middle / drift);
    const shape = shapeOf(line.text);
    if (row <= lastHead && middle < height * outerShare) return [{ line, shape, place: middle }];
    if (row >= firstFoot && middle > height * (1 - outerShare))
      return [{ line, shape: `${shape} foot`, place: height - middle }];
    return [];
  });
}

const printedAt = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? .{0,20}\d{1,2}[:.]\d{2}/u;
const printedFrom = /(?:https?|file):\/\/\S+/u;

/** The address that a browser printed below a page; null where there is none, or it was too long to be printed whole. */
export function findPrintedAddress(margin: Iterable<PdfLine>): string | null {
  for (const { text } of margin) {
    const address = /^https?:\/\/[^\s…]+(?=\s|$)/u.exec(text)?.[0];
    if (address !== undefined && !text.includes('…') && !text.includes('...')) return address;
  }
  return null;
}

/** What a browser prints around a page: date and title above, address and page number below. */
function findPrintMarks({ lines, height }: PdfPageLines): readonly PdfLine[] {
  const foot = lines.filter(line => middleOf(line) > height * 0.95);
  if (!foot.some(line => printedFrom.test(line.text) || /\d+\s*\/\s*\d+$/u.test(line.text))) return [];
  const head = lines.filter(line => middleOf(line) < height * 0.05);
  const isPrinted =
    foot.some(line => printedFrom.test(line.text)) && head.some(line => printedAt.test(line.text));
  return isPrinted ? [...head, ...foot] : [];
}
