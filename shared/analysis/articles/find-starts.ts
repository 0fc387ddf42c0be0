import type { ClassifiedLine } from './classify-lines.ts';
import { isParagraph, isTitleShaped } from './classify-lines.ts';
import { contentStems } from './content-stems.ts';
import { readStartContext, usualBlankLines } from './start-context.ts';
import { scoreStart } from './start-evidence.ts';

const statesTitle = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(field => field.kind === 'title' && field.value !== null);

/** Index of the line that holds the first headline; null when the source begins with running text. */
function findFirstTitle(lines: readonly ClassifiedLine[]): number | null {
  for (const [index, line] of lines.entries()) {
    if (statesTitle(line)) return index;
    if (line.role !== 'content') continue;
    const hasMore = lines.slice(index + 1).some(later => later.role === 'content' || statesText(later));
    return hasMore && isTitleShaped(line.line) && !looksRunning(line) ? index : null;
  }
  return null;
}

const statesText = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(field => field.kind === 'text');

/** A first line this long that is closed like a sentence is one. */
const looksRunning = (line: ClassifiedLine): boolean =>
  isParagraph(line.line) && line.line.text.length > 110 && /[.]["»”]?$/.test(line.line.text);

/** Chooses the line above when both could be the headline and the lower one is its deck. */
function titleAbove(lines: readonly ClassifiedLine[], index: number, from: number): number {
  const above = lines[index - 1];
  const line = lines[index];
  if (index - 1 <= from || above?.role !== 'content' || line?.line.blankBefore !== 0) return index;
  if (!isTitleShaped(above.line) || isParagraph(above.line)) return index;
  const isSetApart = above.line.blankBefore > 0 || lines[index - 2]?.role !== 'content';
  return isSetApart && !isLinkOfList(lines, index - 1, from) ? index - 1 : index;
}

function isLinkOfList(lines: readonly ClassifiedLine[], index: number, from: number): boolean {
  for (let i = index - 1; i >= from; i--) {
    const line = lines[i];
    if (line?.role === 'boilerplate') return line.rule.kind === 'related-separator';
    if (line?.role !== 'content' || isParagraph(line.line)) return false;
  }
  return false;
}

/** Where an article begins: the index of its headline, null for text without one at the top of the source. */
export type ArticleStart = number | null;

/**
 * The headlines of a source, in order, each scored by all the evidence around it; the first entry is null when the
 * source opens without one. `threshold` is the score from which a line opens a further article.
 */
export function findStarts(lines: readonly ClassifiedLine[], threshold: number): readonly ArticleStart[] {
  const first = findFirstTitle(lines);
  const starts: ArticleStart[] = [first];
  const usualBlank = usualBlankLines(lines);
  let from = first ?? 0;
  let bodyLines: string[] = [];
  for (let i = first === null ? 0 : first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const opens =
      statesTitle(line) ||
      (bodyLines.length > 0 && line.role === 'content' && isTitleShaped(line.line) && opensArticle(i));
    if (opens) {
      const title = titleAbove(lines, i, from);
      starts.push(title);
      from = title;
      bodyLines = [];
    } else if ((line.role === 'content' && isParagraph(line.line)) || statesText(line))
      bodyLines.push(line.line.text);
  }
  return starts;

  function opensArticle(index: number): boolean {
    const previousStems = contentStems(bodyLines.join(' ').slice(0, 8000));
    const context = readStartContext(lines, index, { from, usualBlank, previousStems });
    return context.followingParagraphs > 0 && scoreStart(context) >= threshold;
  }
}
