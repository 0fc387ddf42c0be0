import type { PageHead } from '#main/import/extract/page-head.ts';
import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import { listMarker } from '#shared/analysis/articles/line-shapes.ts';
import { foldText } from '#shared/text/normalise.ts';
import { joinHeadline } from './find-headlines.ts';
import type { PdfHeadline } from './find-headlines.ts';
import { siteInTitle } from '../html/title-hint.ts';
import { continues } from './join-lines.ts';
import type { LineHabits } from './join-lines.ts';
import type { PdfLine } from './pdf-line.ts';

/** What a file says of itself (ISO 32000-1, 14.3.3). */
export interface PdfMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** A browser made it, which calls it what the window of the page is called: often with the name of the site. */
  readonly isFromBrowser: boolean;
}

/** What is known of an article beside its own lines. */
interface KnownOfArticle extends PdfMetadata {
  readonly head: PageHead;
  /** The headline that a browser called the file by, wherever it stands: pages begin with links. */
  readonly named: string | null;
}

/** How much larger than the text a headline is, at least. */
const headlineRatio = 1.2;
const longestTitle = 300;

/** Names of files and of the programs that made them, and what they put for want of a title. */
const junk =
  /^(?:microsoft (?:word|powerpoint|excel)|untitled|document\d*$|print|layout|slide|بدون عنوان|مستند)|\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|html?|txt|pptx?|xlsx?|dvi|ps|tex|wpd|pages|key|pub|php|aspx?)$|^\S*[\\/]\S*$|^[\w.-]+$/iu;

/** Title, author and language as far as the first page bears them out. The day a file was made is no date of its text. */
export function readPdfHints(
  firstPage: readonly PdfLine[],
  habits: LineHabits,
  { head, named, ...metadata }: KnownOfArticle,
): ExtractedHints {
  const isShown = showing(firstPage);
  const stated = clean(metadata.title);
  const isTitle = stated !== null && !junk.test(stated) && stated.length <= longestTitle;
  const title =
    named ??
    readNamedHeadline(firstPage, metadata) ??
    findHeadline(firstPage, habits) ??
    (isTitle ? stated : null);
  const author = clean(metadata.author);
  const isAuthor = author !== null && /^\p{L}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+)+$/u.test(author);
  return {
    title,
    outlet: head.outlet ?? (metadata.isFromBrowser ? siteInTitle(stated, title) : null),
    author: isAuthor && isShown(author) ? author : null,
    published: head.published,
    language: metadata.language,
  };
}

/** What the title of a file says that stands on these lines, too; of what a browser called it the name of the site can be left out. */
export function readNamedHeadline(
  lines: readonly PdfLine[],
  { title, isFromBrowser }: PdfMetadata,
): string | null {
  const stated = clean(title);
  if (stated === null || junk.test(stated) || stated.length > longestTitle) return null;
  const borders = isFromBrowser ? [...stated.matchAll(/\s+[|–—»-]\s+|\s*[|»]\s*/gu)] : [];
  const parts = borders.flatMap(({ index, 0: border }) => [
    stated.slice(0, index),
    stated.slice(index + border.length),
  ]);
  const isShown = showing(lines);
  const longestFirst = [stated, ...parts.toSorted((a, b) => b.length - a.length)];
  return longestFirst.find(part => isSentenceLike(part) && isShown(part)) ?? null;
}

/** Says whether something stands on these lines, over the ends of lines or not. */
function showing(lines: readonly PdfLine[]): (value: string) => boolean {
  const shown = fold(lines.map(line => line.text).join(' '));
  return value => shown.includes(fold(value));
}

/** What is known of one of several articles: its headline as it is set. */
export const readArticleHints = (
  headline: PdfHeadline | null,
  { language, head }: Omit<KnownOfArticle, 'named'>,
): ExtractedHints => ({
  title: headline?.text.replace(listMarker, '') ?? null,
  outlet: head.outlet,
  author: null,
  published: head.published,
  language,
});

const fold = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim();

function clean(value: string | null): string | null {
  const text = (value ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text === '' ? null : text;
}

/** The lines in the largest letters of the page that are more than a name; null where none stands out. */
function findHeadline(lines: readonly PdfLine[], habits: LineHabits): string | null {
  const headlines = headlinesOf(lines, habits).filter(({ text }) => isSentenceLike(text));
  const largest = headlines.reduce((most, { size }) => Math.max(most, size), 0);
  if (largest < habits.bodySize * headlineRatio) return null;
  const text = headlines.find(({ size }) => size > largest * 0.97)?.text ?? null;
  return text !== null && text.length <= longestTitle ? text : null;
}

interface Headline {
  readonly text: string;
  readonly size: number;
}

/** A masthead is a word or two. */
const isSentenceLike = (text: string): boolean =>
  text.split(/\s+/u).length >= 3 && (text.match(/\p{L}/gu)?.length ?? 0) >= 10;

function headlinesOf(lines: readonly PdfLine[], habits: LineHabits): readonly Headline[] {
  const headlines: Headline[] = [];
  let open: { texts: string[]; last: PdfLine } | null = null;
  const close = (): void => {
    if (open !== null) headlines.push({ text: joinHeadline(open.texts), size: open.last.size });
    open = null;
  };
  for (const [i, line] of lines.entries()) {
    const about = { habits, before: lines[i - 2], after: lines[i + 1] };
    if (open !== null && continues(open.last, line, about)) {
      open.texts.push(line.text);
      open.last = line;
      continue;
    }
    close();
    if (line.size >= habits.bodySize * headlineRatio) open = { texts: [line.text], last: line };
  }
  close();
  return headlines;
}
