import { isRunningText } from '#main/import/extract/is-running-text.ts';
import { contentStems, sharedStems } from '#shared/analysis/articles/content-stems.ts';
import { findHeadlines } from './find-headlines.ts';
import type { PdfHeadline } from './find-headlines.ts';
import type { LineHabits } from './join-lines.ts';
import type { PdfLine } from './pdf-line.ts';

/** An article that begins below others on the pages of a document. */
export interface PdfArticleStart {
  /** Index of its first line. */
  readonly from: number;
  /** Its headline; null where nothing is set as one. */
  readonly headline: PdfHeadline | null;
}

/** Letters this much smaller than those of the headline above are those of a heading within its article. */
const sameSize = 0.97;
/** Smaller headlines than this, against the text, head parts of an article, not others on its page. */
const leastOnTop = 1.35;
/** How much of the opening of an article its neighbour may speak of, too, where all else says that it is another, or less does. */
const alike = { most: 0.3, little: 0.15 } as const;
const alikeHeadline = 0.25;
/** So much of a text is its opening. */
const openingLength = 400;

/**
 * Where the articles of a document begin, by the look of its pages: always one, with what stands over its headline. A
 * headline begins another article where it stands beside one like it, has a line with its outlet or its day below it, or
 * is no smaller than the one before (or begins a part of the page) and speaks of other things. All others are headings in
 * an article.
 */
export function findArticleStarts(lines: readonly PdfLine[], habits: LineHabits): readonly PdfArticleStart[] {
  const headlines = findHeadlines(lines, habits);
  const [first] = headlines;
  const hasOwn = first !== undefined && !isRunningText(textOf(lines.slice(0, first.from)));
  const starts: PdfArticleStart[] = [{ from: 0, headline: hasOwn ? first : null }];
  const isOther = createComparison(lines);
  const onPage = new Map<number, PdfHeadline[]>();
  for (const headline of headlines) {
    const { page } = headline.first;
    onPage.set(page, onPage.get(page) ?? []);
    onPage.get(page)?.push(headline);
  }
  for (const headline of headlines) {
    const last = starts.at(-1);
    if (last === undefined || headline === last.headline) continue;
    const isStart =
      (onPage.get(headline.first.page) ?? []).some(other => areBeside(headline, other)) ||
      (isRanked(headline, last.headline, habits) && isOther(headline, last)) ||
      isItem(headline, last.headline);
    if (isStart) starts.push({ from: headline.from, headline });
  }
  return starts;
}

/** Two columns that begin at one height, each with a headline in the same letters. */
function areBeside(one: PdfHeadline, other: PdfHeadline): boolean {
  const [a, b] = [one.first, other.first];
  return (
    one !== other &&
    one.isLarge &&
    one.top !== null &&
    other.top !== null &&
    a.page === b.page &&
    a.angle === b.angle &&
    a.region !== b.region &&
    Math.abs(a.size - b.size) < a.size * 0.03 &&
    Math.abs(a.base - b.base) < a.size * 0.3 &&
    (a.end < b.start || b.end < a.start)
  );
}

/** It is no smaller than the headline of the article before. */
const isPeer = (headline: PdfHeadline, own: PdfHeadline | null): boolean =>
  own !== null && headline.size >= own.size * sameSize;

/** It can be the headline of an article by its letters and its place. What a page happens to begin with can be a heading. */
function isRanked(headline: PdfHeadline, own: PdfHeadline | null, { bodySize }: LineHabits): boolean {
  if (!headline.isLarge) return false;
  if (isPeer(headline, own)) return true;
  const isApart = headline.top === 'column' || (headline.top === 'page' && headline.isCredited);
  return isApart && headline.size >= bodySize * leastOnTop;
}

/** One of several that each have their outlet or day below them, all in the same letters. */
const isItem = (headline: PdfHeadline, own: PdfHeadline | null): boolean =>
  headline.isCredited && own?.isCredited === true && Math.abs(headline.size - own.size) < own.size * 0.03;

/** Compares what stands below headlines with the article before, whose words are read once. */
function createComparison(
  lines: readonly PdfLine[],
): (headline: PdfHeadline, before: PdfArticleStart) => boolean {
  let [from, read] = [-1, 0];
  let previous = new Set<string>();
  return (headline, before) => {
    if (before.from !== from) {
      from = read = before.from;
      previous = new Set();
    }
    for (const stem of contentStems(textOf(lines.slice(read, headline.from)))) previous.add(stem);
    read = headline.from;
    if (headline.isCredited) return true;
    const opening = contentStems(textOf(lines.slice(headline.below, headline.end)).slice(0, openingLength));
    const own = contentStems(headline.text);
    const isSure = headline.top !== null && isPeer(headline, before.headline);
    const limit = isSure ? alike.most : alike.little;
    return (
      sharedStems(own, previous) < alikeHeadline &&
      sharedStems(opening, previous) < limit &&
      sharedStems(own, opening) > 0
    );
  };
}

const textOf = (lines: readonly PdfLine[]): string => lines.map(({ text }) => text).join('\n');
