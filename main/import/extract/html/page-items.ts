import { contentStems, sharedStems } from '#shared/analysis/articles/content-stems.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldWords, isSiteName } from './article-frame.ts';
import { readBlock } from './assemble-blocks.ts';
import { isHalfLinks, isLinkAlone, isProse, isWithin, sumLengths } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import { attributeOf, elementsOf } from './html-page.ts';
import type { HtmlElement, HtmlText } from './html-page.ts';
import { isDigestName, isLiveName } from './page-names.ts';
import { partsOf } from './title-parts.ts';

/** One of several reports that a page or a mail holds. */
export interface PageItem {
  readonly heading: HtmlBlock;
  /** Its text below the heading, with its lines of source and day. */
  readonly lines: readonly HtmlBlock[];
  /** «Read more». */
  readonly more: readonly HtmlBlock[];
  /** Where its heading leads, as it is written. */
  readonly address: string | null;
}

/** What is known of a page beside its paragraphs. */
interface PageNames {
  /** What the window, or the subject of a mail, calls it. */
  readonly titles: readonly string[];
  /** It says to machines that it is one article. */
  readonly isDeclared: boolean;
}

const leastLetters = 15;
const fewestWords = 4;
const longestHeading = 200;
const mostItems = 300;
/** Of so many items one may lack what shows it to be a report. */
const itemsPerMiss = 5;
const leastCoverage = 0.7;

/**
 * Finds the reports of a page that holds several, each under a heading of its own with what only reports have: a line of
 * its day or source, a link that leads to it, or a text that begins by saying what the heading says. None for one
 * article with headings inside, whatever they are like: it has a headline above them, or text before the first; nor
 * for a live blog or a list of teasers. `blocks` are those of the page itself, without menus and boxes.
 */
export function findPageItems(blocks: readonly HtmlBlock[], names: PageNames): readonly PageItem[] {
  for (const isKind of headingKinds) {
    const headings = blocks.flatMap((block, i) => (isKind(block) ? [i] : []));
    if (headings.length < 2 || headings.length > mostItems) continue;
    const items = readItems(blocks, headings);
    if (items !== null && areReports(items) && arePage(blocks, items, names)) return items;
  }
  return [];
}

const headingKinds: readonly ((block: HtmlBlock) => boolean)[] = [
  ...['h1', 'h2', 'h3', 'h4'].map(
    name =>
      ({ element }: HtmlBlock) =>
        element.name === name,
  ),
  isBoldInCell,
];

/** A paragraph in a cell of a table that is all bold. */
function isBoldInCell({ element, texts, length }: HtmlBlock): boolean {
  if (length > longestHeading || !isAround(element, 'td')) return false;
  const isBold = ({ parent, text }: HtmlText): boolean =>
    text.trim() === '' || isAround(parent, 'strong', element) || isAround(parent, 'b', element);
  return texts.every(isBold);
}

function isAround(from: HtmlElement, name: string, top: HtmlElement | null = null): boolean {
  for (let at: HtmlElement | null = from; at !== null && at !== top; at = at.parent)
    if (at.name === name) return true;
  return false;
}

/** The items under headings; null where a heading over text is none of a report. A heading over a heading names a section. */
function readItems(blocks: readonly HtmlBlock[], headings: readonly number[]): readonly PageItem[] | null {
  const items: PageItem[] = [];
  for (const [k, at] of headings.entries()) {
    const heading = blocks[at];
    if (heading === undefined) break;
    const below = blocks.slice(at + 1, headings[k + 1] ?? endOfLast(blocks, headings));
    const more = below.filter(isMoreLink);
    const lines = below.filter(block => !isMoreLink(block));
    const prose = lines.filter(isProse);
    if (prose.length === 0) continue;
    if (!mayBeHeadline(heading) || prose.some(isCut)) return null;
    items.push({ heading, lines, more, address: addressIn(heading) });
  }
  return items.length < 2 ? null : items;
}

/** The last ends with the element that holds it and no other, or where the page says whose it is. */
function endOfLast(blocks: readonly HtmlBlock[], headings: readonly number[]): number {
  const last = headings.at(-1) ?? 0;
  const [own, other] = [blocks[last]?.element, blocks[headings.at(-2) ?? 0]?.element];
  if (own === undefined || other === undefined) return blocks.length;
  let holder = own;
  while (holder.parent !== null && !isWithin(other, holder.parent)) holder = holder.parent;
  const isEnd = (block: HtmlBlock): boolean =>
    (holder !== own && !isWithin(block.element, holder)) ||
    (block.length <= longestHeading && copyright.test(readBlock(block)));
  const end = blocks.findIndex((block, i) => i > last && isEnd(block));
  return end < 0 ? blocks.length : end;
}

const copyright = /©|copyright|(?:جميع|كل|كافة) الحقوق محفوظة/i;

function mayBeHeadline(block: HtmlBlock): boolean {
  if (block.length < leastLetters || block.length > longestHeading) return false;
  const words = readBlock(block);
  return words.split(/\s+/).length >= fewestWords && !/[:：.]$/.test(words);
}

/** The beginning of a text that stands elsewhere. */
const isCut = (block: HtmlBlock): boolean => /(?:\.\.|…)\s*(?:\[…\])?$/u.test(readBlock(block).slice(-20));

const moreLink =
  /^(?:(?:اقرا|قراءه|لقراءه|شاهد|للمزيد)(?: (?:المزيد|التفاصيل|بقيه الخبر|الخبر(?: كاملا)?|كاملا))?|(?:ال)?(?:مزيد|تفاصيل)|تابع القراءه|المقال الاصلي|رابط (?:الخبر|المقال)|(?:read|see|learn|continue|view) (?:more|reading|(?:the )?full (?:story|article))|more|lire (?:la suite|l article|plus)|en savoir plus|leer mas|weiterlesen|ادامه(?: مطلب| خبر)?)$/u;

const isMoreLink = (block: HtmlBlock): boolean =>
  isLinkAlone(block) && block.length <= 40 && moreLink.test(foldWords(readBlock(block)));

/** Where a heading leads; null for a place in the same page. */
function addressIn({ element, texts }: HtmlBlock): string | null {
  const around: HtmlElement[] = [];
  for (const text of texts)
    for (let at: HtmlElement | null = text.parent; at !== null && at !== element; at = at.parent)
      around.push(at);
  const links = [...around, ...elementsOf(element), ...(element.parent ? [element.parent] : [])];
  const href = links.find(({ name }) => name === 'a');
  const address = href === undefined ? null : attributeOf(href, 'href');
  return address === null || /^(?:#|javascript:|mailto:)/i.test(address) ? null : address;
}

/** Each of them bears what only reports have. */
function areReports(items: readonly PageItem[]): boolean {
  const addresses = new Set(items.map(({ address }) => address));
  const lead = addresses.size === items.length && !addresses.has(null);
  const bears = items.map(item => lead || item.more.length > 0 || statesOrigin(item));
  const repeated = items.map(shareRepeated);
  const isNews = repeated.reduce((sum, share) => sum + share, 0) >= meanRepeated * items.length;
  const shown = items.filter((_, i) => bears[i] === true || (isNews && (repeated[i] ?? 0) >= leastRepeated));
  const clocks = items.filter(({ lines }) => lines.some(isClock));
  const questions = items.filter(({ heading }) => /[؟?]$/.test(readBlock(heading)));
  return (
    items.length - shown.length <= Math.floor(items.length / itemsPerMiss) &&
    clocks.length * 2 < items.length &&
    questions.length * 2 < items.length
  );
}

const longestOrigin = 90;
const sourceLabel = /^(?:المصدر|مصدر الخبر|الصحيفه|الجريده|source|from|quelle|fuente)(?: |$)/u;

/** Right below the heading or at the end stands a short line of the day or the source. */
function statesOrigin({ lines }: PageItem): boolean {
  return [...lines.slice(0, 2), ...lines.slice(-2)].some(block => {
    if (block.length > longestOrigin || isProse(block)) return false;
    const line = readBlock(block);
    const date = /\p{Nd}/u.test(line) ? findPublishedDate(line) : null;
    const isDated = date !== null && date.precision !== 'year' && date.precision !== 'month';
    return isDated || sourceLabel.test(foldWords(line));
  });
}

/** Entries of a live blog bear the time of the day alone. */
const isClock = (block: HtmlBlock): boolean =>
  block.length <= 20 && /^\D{0,10}\p{Nd}{1,2}[:.]\p{Nd}{2}\D{0,10}$/u.test(readBlock(block));

/** Shorter lines are of the day, the source or the writer. */
const leastLead = 40;
const fewestStems = 3;
/** News says in its first paragraph what its headline said: so much of it, and so much of all headlines of a page. */
const leastRepeated = 0.3;
const meanRepeated = 0.55;

/** How much of what a heading says the text below it says at once, 0 to 1. */
function shareRepeated({ heading, lines }: PageItem): number {
  const first = lines.find(line => line.length >= leastLead && !isHalfLinks(line));
  const stems = contentStems(readBlock(heading));
  if (first === undefined || stems.size < fewestStems) return 0;
  return sharedStems(stems, contentStems(readBlock(first)));
}

/** A name of a section is no longer; a headline is. */
const wordsOfSection = 3;

/** The page is no more than its items: no headline stands above them, and no text that they would be the parts of. */
function arePage(
  blocks: readonly HtmlBlock[],
  items: readonly PageItem[],
  { titles, isDeclared }: PageNames,
): boolean {
  const headings = new Set(items.map(({ heading }) => heading));
  const first = blocks.findIndex(block => headings.has(block));
  const above = blocks.slice(0, first);
  const h1s = above.filter(block => block.element.name === 'h1' && !isSiteName(block)).map(readBlock);
  const said = h1s.length > 0 ? h1s : titles;
  if ([...said, ...above.filter(block => block.length <= longestOrigin).map(readBlock)].some(isLiveName))
    return false;
  const all = sumLengths(blocks.filter(isProse));
  if (sumLengths(items.flatMap(({ lines }) => lines.filter(isProse))) < leastCoverage * all) return false;
  const opening = above.filter(block => isProse(block) && !isHalfLinks(block)).length;
  if (said.some(isDigestName)) return opening <= 1;
  const named = new Set(titles.flatMap(title => [title, ...partsOf(title)]).map(foldWords));
  return (
    !isDeclared &&
    opening === 0 &&
    h1s.every(words => words.split(/\s+/).length <= wordsOfSection) &&
    !items.some(({ heading }) => named.has(foldWords(readBlock(heading))))
  );
}
