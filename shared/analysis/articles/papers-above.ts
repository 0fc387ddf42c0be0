import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ClassifiedLine } from './classified-line.ts';
import { endsSentence, isParagraph, isTitleShaped } from './line-shapes.ts';
import { outletLikeness } from './outlet-likeness.ts';
import type { SourceLine } from './source-lines.ts';

/** Names of papers that are as often those of their parts. */
const partNames =
  /^(?:العالم|العرب|المغرب|اليوم|الحدث|الصحافه|الاقتصاديه|السياسه|الراي|الشعب|المساء|الحره|الصباح|الخبر|الجريده)$/;

/** How many lines of names and days may stand between a headline and its text. */
const longestHeader = 3;

/** Names that can hardly be anything but papers', of which there must be so many. */
const fewestSure = 2;

/** A heading as «اللواء:» or "=== Le Matin ===" stands over all articles until the next. */
const heading = /^(?:[*=#~–—-]{2,}\s*)?(?<name>[^\s:：*=#~].*?)\s*(?:[:：]|[*=#~–—-]{2,}[:：]?)$/d;

/** The name in a line, without the marks of a heading. */
function nameIn({ text }: SourceLine): Span {
  const [start, end] = heading.exec(text)?.indices?.groups?.['name'] ?? [0, text.length];
  return { start, end };
}

/** True for a few words apart over a headline with its report below. */
function isAboveReport(lines: readonly ClassifiedLine[], index: number): boolean {
  const [above, line, title] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.role !== 'content' || line.line.text.length > 40 || title?.role !== 'content') return false;
  const isSetOff = above?.role !== 'content' || line.line.blankBefore > 0 || endsSentence(above.line.text);
  if (!isSetOff || !isTitleShaped(title.line) || isParagraph(title.line)) return false;
  const lead = lines.slice(index + 2, index + 3 + longestHeader).find(({ role }) => role === 'content');
  return lead !== undefined && isParagraph(lead.line);
}

/**
 * Takes the names of papers that a review of the press prints each above a headline for what they are. One such name may
 * be that of a part of a paper; two that can hardly be anything but papers tell what the others are.
 */
export function withPapersAbove(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const above = lines.filter((_, index) => isAboveReport(lines, index));
  if (above.length < fewestSure) return lines;
  const found = new Map<ClassifiedLine, Span>();
  let sure = 0;
  for (const classified of above) {
    const outlet = nameIn(classified.line);
    const name = classified.line.text.slice(outlet.start, outlet.end);
    if (outletLikeness(name) !== 'named') continue;
    found.set(classified, outlet);
    if (!partNames.test(foldText(name))) sure++;
  }
  if (sure < fewestSure) return lines;
  return lines.map(classified => {
    const { line } = classified;
    const outlet = found.get(classified);
    if (!outlet) return classified;
    const isHeading = outlet.end - outlet.start < line.text.length;
    return { line, role: 'credit' as const, credit: { outlet, dated: null }, isHeading };
  });
}
