import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
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

interface Candidate {
  readonly line: PdfLine;
  /** What the same line on another page has in common with it, letter for letter; any of them will do. */
  readonly shapes: readonly string[];
  /** From the top of the page for heads, from its bottom for feet: pages differ in size. */
  readonly place: number;
  /** Nothing of the page stands further out. */
  readonly isOutermost: boolean;
}

const numbers = /[\d٠-٩۰-۹]+/gu;
/** Running heads have fewer numbers; longer lines hold no date that is looked for. */
const mostNumbers = 6;
const longestHead = 200;

const valueOf = (digits: string): number =>
  Number(digits.replace(/[٠-٩۰-۹]/gu, digit => String(digit.charCodeAt(0) & 0xf)));

/**
 * The line as it stands, and with each of its numbers as the distance from the number of its page: page numbers count up,
 * and nothing else of a running head does. The numbers of a date stay: the same outlet with another date is another head.
 */
function shapesOf({ text, page }: PdfLine): readonly string[] {
  if (text.length > longestHead) return [text];
  const date = findPublishedDate(text)?.span ?? null;
  const isOfDate = (at: number): boolean => date !== null && at >= date.start && at < date.end;
  const counted = [...text.matchAll(numbers)].filter(({ index }) => !isOfDate(index)).slice(0, mostNumbers);
  const ahead = counted.map(({ index, 0: digits }) => {
    const distance = valueOf(digits) - page;
    return `${text.slice(0, index)}#${distance}${text.slice(index + digits.length)}`;
  });
  const isPageNumber = date === null && pageNumber.test(text);
  return [text, ...ahead, ...(isPageNumber ? [text.replace(numbers, '#')] : [])];
}

/**
 * The lines that belong to pages, not to what is told on them: the same words at the same place of several pages, page
 * numbers among them, and what the file itself says is pagination. What stands below a headline is told, however often.
 */
export function findMarginLines(pages: readonly PdfPageLines[]): ReadonlySet<PdfLine> {
  const candidates = pages.flatMap(candidatesOf);
  const needed = Math.min(fewestPages, Math.max(2, pages.length));
  const repeated = findRepeated(candidates, needed);
  const told = new Set(pages.flatMap(page => findTold(page, repeated)));
  const margin = findRepeated(
    candidates.filter(({ line }) => !told.has(line)),
    needed,
  );
  for (const { line } of candidates) if (line.isArtifact || loneNumber.test(line.text)) margin.add(line);
  for (const page of pages) for (const line of findPrintMarks(page)) margin.add(line);
  return margin;
}

/** The lines that so many pages have at the same place; of page numbers two are enough. */
function findRepeated(candidates: readonly Candidate[], needed: number): Set<PdfLine> {
  const seen = new Map<string, Set<number>>();
  // What stands furthest out on its pages is at one place, though the first page begins lower.
  const keysOf = ({ shapes, place, isOutermost }: Candidate, steps: readonly number[]): readonly string[] =>
    shapes.flatMap(shape => [
      ...steps.map(step => `${Math.round(place / drift) + step} ${shape}`),
      ...(isOutermost ? [`outermost ${shape}`] : []),
    ]);
  for (const candidate of candidates)
    for (const key of keysOf(candidate, [-1, 0, 1])) {
      const at = seen.get(key) ?? new Set();
      seen.set(key, at.add(candidate.line.page));
    }
  const isRepeated = (candidate: Candidate): boolean => {
    const least = pageNumber.test(candidate.line.text) ? 2 : needed;
    return keysOf(candidate, [0]).some(key => (seen.get(key)?.size ?? 0) >= least);
  };
  return new Set(candidates.filter(isRepeated).map(({ line }) => line));
}

/** How much larger than a line a headline above it is, at least. */
const headlineRatio = 1.25;

/** The lines below one in larger letters that only this page has. */
function findTold({ lines, height }: PdfPageLines, repeated: ReadonlySet<PdfLine>): readonly PdfLine[] {
  const told: PdfLine[] = [];
  let largest = 0;
  for (const line of lines.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    if (middleOf(line) > height / 2) break;
    if (largest >= line.size * headlineRatio) told.push(line);
    if (!repeated.has(line) && !loneNumber.test(line.text)) largest = Math.max(largest, line.size);
  }
  return told;
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
    const shapes = shapesOf(line);
    if (row <= lastHead && middle < height * outerShare)
      return [{ line, shapes, place: middle, isOutermost: row === tops[0] }];
    if (row >= firstFoot && middle > height * (1 - outerShare))
      return [
        {
          line,
          shapes: shapes.map(shape => `${shape} foot`),
          place: height - middle,
          isOutermost: row === tops.at(-1),
        },
      ];
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
export function findPrintMarks({ lines, height }: PdfPageLines): readonly PdfLine[] {
  const foot = lines.filter(line => middleOf(line) > height * 0.95);
  if (!foot.some(line => printedFrom.test(line.text) || /\d+\s*\/\s*\d+$/u.test(line.text))) return [];
  const head = lines.filter(line => middleOf(line) < height * 0.05);
  const isPrinted =
    foot.some(line => printedFrom.test(line.text)) && head.some(line => printedAt.test(line.text));
  return isPrinted ? [...head, ...foot] : [];
}
