import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';
import { readBlock } from './assemble-blocks.ts';
import { isLinkAlone } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import { attributeOf } from './html-page.ts';
import type { HtmlElement } from './html-page.ts';
import { endsOf, partsOf } from './title-parts.ts';

/** Where on a page an article stands: indices of paragraphs. */
export interface ArticleFrame {
  readonly blocks: readonly HtmlBlock[];
  /** The paragraph that is its headline; null where none is. */
  readonly heading: number | null;
  /** The headline is one that a title of the page names. */
  readonly isNamed: boolean;
  /** The first and the last paragraph of its text; null where no text was found. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Letters and digits of a text, folded, with single spaces. */
export const foldWords = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** A line or two of the text may stand over the headline, a section or a place: no more letters than this. */
const longestKicker = 200;
/** More of them than any page has over its text. */
const mostHeadings = 200;

/**
 * Finds the headline of an article: the heading next to its text that says what one of the page's titles says, else the
 * only `h1`; without titles, the heading or bold line right above it. Titles come with the name of the site or without it.
 */
export function frameArticle(
  blocks: readonly HtmlBlock[],
  text: readonly HtmlBlock[],
  titles: readonly string[],
): ArticleFrame {
  const start = text[0]?.index ?? null;
  const last = text.at(-1)?.index ?? null;
  const folded = titles.map(foldWords).filter(title => title !== '');
  const parts = new Set(titles.flatMap(title => partsOf(title).map(foldWords)));
  const likely = blocks
    .filter(block => mayBeTitled(block, folded))
    .sort((a, b) => rankOf(a, start) - rankOf(b, start))
    .slice(0, mostHeadings);
  const ends = new Set(titles.flatMap(title => endsOf(title).map(foldWords)));
  const nearest =
    likely.find(block => isTitled(block, folded)) ??
    likely.find(block => isEnd(block, ends)) ??
    likely.find(block => isPart(block, parts) && wordCount(block) > wordsOfSite);
  const heading = nearest === undefined ? undefined : aboveSubtitle(blocks, nearest, folded).index;
  const h1s = blocks.flatMap((block, i) => (isWithinH1(block.element) && !isSiteName(block) ? [i] : []));
  const only =
    heading === undefined && h1s.length === 1 && (start === null || (h1s[0] ?? 0) <= start + 1)
      ? h1s[0]
      : undefined;
  const chosen =
    heading ?? only ?? (h1s.length === 0 && folded.length === 0 ? findAbove(blocks, start) : null);
  const below = chosen === null ? -1 : text.findIndex(({ index }) => index > chosen);
  const above = text.slice(0, Math.max(0, below)).reduce((sum, { length }) => sum + length, 0);
  const belowBlock = text[below];
  const first = belowBlock === undefined || above > longestKicker ? start : belowBlock.index;
  const onlyBlock = only === undefined ? undefined : blocks[only];
  const isNamed = heading !== undefined || (onlyBlock !== undefined && isPart(onlyBlock, parts));
  return { blocks, heading: chosen, isNamed, first, last };
}

/** Links to the beginning of the site. */
const homeAddress = /^(?:\.?\/|(?:\.\/)?(?:index|default)\.\w{3,5}|https?:\/\/[^/?#\s]+\/?)$/i;
const longestName = 40;

/** The name of a site, with a link to its beginning, as it stands over each of its pages. */
export const isSiteName = (block: HtmlBlock): boolean =>
  block.length <= longestName &&
  isLinkAlone(block) &&
  block.texts.some(({ parent }) => {
    const link = closest(parent, ['a']);
    return link !== null && homeAddress.test(attributeOf(link, 'href') ?? '');
  });

function closest(element: HtmlElement, names: readonly string[]): HtmlElement | null {
  for (let at: HtmlElement | null = element, steps = 0; at !== null && steps < 8; at = at.parent, steps++)
    if (names.includes(at.name)) return at;
  return null;
}

const leastHeadline = 15;
const aboveDistance = 5;

/** Where no title names an article: the heading, or the line in bold letters, right above its text or at its beginning. */
function findAbove(blocks: readonly HtmlBlock[], start: number | null): number | null {
  if (start === null) return null;
  const near = blocks.slice(Math.max(0, start - aboveDistance), start + 1).reverse();
  const mayBe = near.filter(
    block => block.length >= leastHeadline && block.length <= longestKicker && !isLinkAlone(block),
  );
  const isOverDate = ({ index }: HtmlBlock): boolean => isDateLine(blocks[index + 1]);
  return (mayBe.find(isHeading) ?? mayBe.find(isBold) ?? mayBe.find(isOverDate))?.index ?? null;
}

/** In bold letters, or in the large ones of pages without styles. */
const isBold = ({ texts }: HtmlBlock): boolean =>
  texts.every(({ text, parent }) => {
    if (text.trim() === '' || closest(parent, ['b', 'strong', 'big']) !== null) return true;
    const font = closest(parent, ['font']);
    return font !== null && /^(?:[5-7]|\+[2-4])$/.test(attributeOf(font, 'size') ?? '');
  });

const longestDateLine = 60;

const isDateLine = (block: HtmlBlock | undefined): boolean =>
  block !== undefined && block.length <= longestDateLine && findPublishedDate(readBlock(block)) !== null;

const isWithinH1 = (element: HtmlBlock['element']): boolean =>
  element.name === 'h1' || element.parent?.name === 'h1';

const isHeading = ({ element }: HtmlBlock): boolean => /^h[1-6]$/.test(element.name) || isWithinH1(element);

const longestHeadline = 300;

/** Cheap to tell: a heading, or a paragraph about as long as a title. */
const mayBeTitled = (block: HtmlBlock, titles: readonly string[]): boolean =>
  block.length <= longestHeadline &&
  (isHeading(block) || titles.some(({ length }) => block.length <= length && block.length * 2.5 >= length));

/** A headline that a title names, whole or with the name of the site added to it. */
function isTitled(block: HtmlBlock, titles: readonly string[]): boolean {
  const words = foldWords(readBlock(block));
  if (words === '') return false;
  return titles.some(
    title =>
      words === title ||
      (isHeading(block) && words.length >= 10 && title.includes(words) && words.length * 3 >= title.length) ||
      (isHeading(block) && title.length >= 20 && words.startsWith(title)),
  );
}

/** A line that is a title without the site and sections at one end of it. */
const isEnd = (block: HtmlBlock, ends: ReadonlySet<string>): boolean =>
  !isLinkAlone(block) && wordCount(block) > wordsOfSite && ends.has(foldWords(readBlock(block)));

const leastPart = 10;

/** A heading that is a part of a title between its separators. */
const isPart = (block: HtmlBlock, parts: ReadonlySet<string>): boolean =>
  /^h[12]$/.test(block.element.name) &&
  block.length >= leastPart &&
  !isSiteName(block) &&
  parts.has(foldWords(readBlock(block)));

const wordCount = (block: HtmlBlock): number => foldWords(readBlock(block)).split(' ').length;

const subtitleDistance = 4;
/** Names of sites have no more words. */
const wordsOfSite = 3;

/** The headline over a subtitle that a title names as well, after it: «headline - subtitle - site». Else the heading itself. */
function aboveSubtitle(
  blocks: readonly HtmlBlock[],
  heading: HtmlBlock,
  titles: readonly string[],
): HtmlBlock {
  if (!/^h[2-6]$/.test(heading.element.name)) return heading;
  const subtitle = foldWords(readBlock(heading));
  const near = blocks.slice(Math.max(0, heading.index - subtitleDistance), heading.index);
  const headline = near.findLast(block => {
    if (block.element.name !== 'h1' || block.length > longestHeadline || isSiteName(block)) return false;
    const words = foldWords(readBlock(block));
    if (wordCount(block) <= wordsOfSite) return false;
    return titles.some(title => title.startsWith(words) && title.indexOf(subtitle) > words.length - 1);
  });
  return headline ?? heading;
}

/** Headings before paragraphs, those above the text before those in it, the nearest first. */
function rankOf(block: HtmlBlock, start: number | null): number {
  const { index } = block;
  const distance = start === null ? index : index <= start ? start - index : 50_000 + index - start;
  return (isHeading(block) ? 0 : 1_000_000) + distance;
}
