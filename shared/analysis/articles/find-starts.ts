import type { ClassifiedLine } from './classified-line.ts';
import { readCodedStarts } from './coded-records.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { readDateline } from './dateline.ts';
import { readDigest } from './digest.ts';
import { readExportStarts } from './export-records.ts';
import { readRowStarts } from './heading-rows.ts';
import { readLabelledStarts } from './labelled-records.ts';
import { isParagraph, isTitleLike, isTitleShaped, listMarker } from './line-shapes.ts';
import {
  countQuestions,
  firstHeader,
  openerAbove,
  readStartContext,
  usualBlankLines,
  type StartContext,
} from './start-context.ts';
import { isArticleStart } from './start-evidence.ts';

const statesTitle = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(field => field.kind === 'title' && field.value !== null);

/** Index of the line that holds the first headline; null when the source begins with running text. */
function findFirstTitle(lines: readonly ClassifiedLine[]): number | null {
  for (const [index, line] of lines.entries()) {
    if (statesTitle(line)) return index;
    if (line.role !== 'content') continue;
    const hasMore = lines.slice(index + 1).some(later => later.role === 'content' || statesText(later));
    const isTitle = isFirstTitle(line) || (isShortSentence(line) && statesDate(lines[index + 1]));
    return hasMore && isTitle ? index : null;
  }
  return null;
}

const statesText = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(field => field.kind === 'text');

/** Nothing but text can stand above the first headline, so it may be as short as a word; but no sentence of a report. */
function isFirstTitle({ line }: ClassifiedLine): boolean {
  if (line.text.length < 20) return /\p{L}{2}/u.test(line.text) && !/[.،؛:,;]$/.test(line.text);
  return isTitleLike(line.text.replace(listMarker, ''));
}

/** True if the line above `index` is said again by it or by the text below it, as a headline is by its deck and its lead. */
function isRepeated(lines: readonly ClassifiedLine[], index: number): boolean {
  const below = lines.slice(index, index + 2).map(({ line }) => line.text);
  return sharedStems(contentStems(lines[index - 1]?.line.text ?? ''), contentStems(below.join(' '))) >= 0.2;
}

/** Chooses the line above when both could be the headline and the lower one is its deck. */
function titleAbove(lines: readonly ClassifiedLine[], index: number, from: number): number {
  const above = lines[index - 1];
  const line = lines[index];
  if (index - 1 <= from || above?.role !== 'content' || line?.line.blankBefore !== 0) return index;
  if (!isTitleShaped(above.line) || isParagraph(above.line)) return index;
  const before = lines[index - 2];
  const isSetApart = above.line.blankBefore > 0 || before?.role !== 'content';
  const isAboveDeck = isSetApart || (isParagraph(before.line) && isRepeated(lines, index));
  return isAboveDeck && openerAbove(lines, index - 2, from) === null ? index - 1 : index;
}

/** Some outlets close their headlines with a full stop; the date line below tells them from text. */
const isShortSentence = ({ line }: ClassifiedLine): boolean =>
  line.text.length <= 120 && /\S\.$/.test(line.text);

const statesDate = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'fields' &&
  line.fields.some(field => field.kind === 'published' || field.kind === 'updated');

/** What has been read of the current article below its headline. */
interface Body {
  readonly stems: Set<string>;
  /** Lines whose stems are not in `stems` yet: most articles are never asked for them. */
  readonly unread: string[];
  lines: number;
  characters: number;
  hasParagraph: boolean;
  /** Its first paragraph opens with one. */
  hasDateline: boolean;
}

const emptyBody = (): Body => ({
  stems: new Set(),
  unread: [],
  lines: 0,
  characters: 0,
  hasParagraph: false,
  hasDateline: false,
});

/** A paragraph, or a list: what stands above a headline has to be an article, not just a deck. */
const isReadable = (body: Body): boolean => body.hasParagraph || (body.lines >= 2 && body.characters >= 100);

function addToBody(body: Body, line: ClassifiedLine): void {
  if (line.role !== 'content' && !statesText(line)) return;
  if (!body.hasParagraph && isParagraph(line.line)) body.hasDateline = readDateline(line.line.text) !== null;
  body.unread.push(line.line.text);
  body.lines++;
  body.characters += line.line.text.length;
  body.hasParagraph = body.hasParagraph || statesText(line) || isParagraph(line.line);
}

function stemsOf(body: Body): ReadonlySet<string> {
  for (const text of body.unread.splice(0)) for (const stem of contentStems(text)) body.stems.add(stem);
  return body.stems;
}

/** Where an article begins: the index of its headline, or of its first paragraph where a dateline opens it. */
export interface ArticleStart {
  readonly line: number;
  readonly isHeadline: boolean;
  /** Where the lines above it begin that are its own, where that is known. */
  readonly from?: number;
}

/** Agency reports without headlines follow one another, each with its own dateline. */
const opensWithDateline = (line: ClassifiedLine, body: Body): boolean =>
  body.hasDateline &&
  isReadable(body) &&
  line.role === 'content' &&
  isParagraph(line.line) &&
  readDateline(line.line.text) !== null;

/** Walks the lines of a source; `isStart` is asked about each line that could open a further article. */
export function walkStarts(
  lines: readonly ClassifiedLine[],
  isStart: (context: StartContext, index: number) => boolean,
): readonly ArticleStart[] {
  const first = findFirstTitle(lines);
  const starts: ArticleStart[] = [{ line: first ?? 0, isHeadline: first !== null }];
  const usualBlank = usualBlankLines(lines);
  const questions = countQuestions(lines);
  const header = firstHeader(lines, first ?? -1);
  const firstLine = first === null ? undefined : lines[first];
  const hasStops = firstLine !== undefined && isShortSentence(firstLine);
  let from = first ?? 0;
  let body = emptyBody();
  const opensArticle = (line: ClassifiedLine, index: number): boolean => {
    if (statesTitle(line)) return true;
    if (!isReadable(body) || line.role !== 'content') return false;
    const isStopped = hasStops && isShortSentence(line) && statesDate(lines[index + 1]);
    if (!isTitleShaped(line.line) && !isStopped) return false;
    const before = { from, usualBlank, questions, first: header, previousStems: () => stemsOf(body) };
    const context = readStartContext(lines, index, before);
    return context.followingParagraphs > 0 && isStart(context, index);
  };
  for (const [index, line] of lines.entries()) {
    if (first !== null && index <= first) continue;
    if (opensArticle(line, index)) {
      from = titleAbove(lines, index, from);
      starts.push({ line: from, isHeadline: true });
      body = emptyBody();
    } else if (opensWithDateline(line, body)) {
      from = index;
      starts.push({ line: from, isHeadline: false });
      body = emptyBody();
      addToBody(body, line);
    } else addToBody(body, line);
  }
  return starts;
}

/**
 * Where the articles of a source begin, in order, each headline scored by all the evidence around it; there is always a
 * first entry. `threshold` is the score from which a line opens a further article.
 */
export function findStarts(lines: readonly ClassifiedLine[], threshold: number): readonly ArticleStart[] {
  const briefs = readDigest(lines)?.titles.map(line => ({ line, isHeadline: true }));
  const records =
    readCodedStarts(lines) ?? readExportStarts(lines) ?? readLabelledStarts(lines) ?? readRowStarts(lines);
  return records ?? briefs ?? walkStarts(lines, context => isArticleStart(context, threshold));
}
