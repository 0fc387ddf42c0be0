import type { ClassifiedLine } from './classified-line.ts';
import { endsSentence, isTitleLike, listMarker } from './line-shapes.ts';

const digestHeading =
  /(?:^|\s)(?:حصاد|موجز|نشره|ابرز|اهم|عناوين|جوله|اخبار|مختصرات|باختصار|سريعه|digest|briefs?|brief|roundup|round-up|headlines|bulletin|newsletter)(?=\s|:|$)/;

const marker = (line: ClassifiedLine): string | null =>
  line.role === 'content' ? (listMarker.exec(line.line.text)?.[0] ?? null) : null;

/** The bullet itself, or one sign for all numbers. */
const styleOf = (mark: string): string => (/[\d٠-٩۰-۹]/.test(mark) ? '1' : mark.trim());

function isHeading({ line }: ClassifiedLine): boolean {
  return line.text.split(/\s+/).length <= 3 || (line.text.length <= 60 && digestHeading.test(line.folded));
}

/** True for a numbered or bulleted headline: no sentence, unless it is a question. */
function isBriefTitle({ line }: ClassifiedLine, mark: string): boolean {
  const title = line.text.slice(mark.length);
  return isTitleLike(title) && !/[.]["»”]?$/.test(title);
}

/** The briefs of a digest: the line of its heading, null where it has none, and those of its headlines. */
interface Digest {
  readonly heading: number | null;
  readonly titles: readonly number[];
}

/** Which line of text is the first with a mark; null where it is neither the first nor the second, below a heading. */
function firstMarked(lines: readonly ClassifiedLine[]): number | null {
  let seen = 0;
  for (const line of lines) {
    if (line.role !== 'content') continue;
    if (marker(line) !== null) return seen;
    if (++seen > 1) return null;
  }
  return null;
}

/**
 * Reads a source as a digest: headlines with a number or a bullet, each over its own text, from the beginning on. A list
 * inside an article follows its headline or its first paragraph, an interview has no text between its marks. Null for
 * anything else.
 */
export function readDigest(lines: readonly ClassifiedLine[]): Digest | null {
  const first = firstMarked(lines);
  if (first === null) return null;
  const content = lines.flatMap((line, index) => (line.role === 'content' ? [{ line, index }] : []));
  const firstLine = content[first];
  if (!firstLine) return null;
  const heading = first === 1 ? content[0] : undefined;
  if (heading && !isHeading(heading.line)) return null;
  const style = styleOf(marker(firstLine.line) ?? '');
  const titles: number[] = [];
  for (const [k, { line, index }] of content.entries()) {
    const mark = marker(line);
    if (mark === null || styleOf(mark) !== style) continue;
    const below = content[k + 1]?.line;
    const hasText =
      below !== undefined &&
      marker(below) === null &&
      (below.line.text.length >= 40 || endsSentence(below.line.text));
    if (!hasText || !isBriefTitle(line, mark)) return null;
    titles.push(index);
  }
  return titles.length >= 2 ? { heading: heading?.index ?? null, titles } : null;
}
