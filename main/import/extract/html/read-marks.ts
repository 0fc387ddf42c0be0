import { looksLikePerson } from '#shared/analysis/articles/name-lines.ts';
import { readBlock } from './assemble-blocks.ts';
import type { ContextReader } from './block-context.ts';
import { isWithin } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import { attributeOf, elementsOf, textOf } from './html-page.ts';
import type { HtmlElement, HtmlPage, HtmlText } from './html-page.ts';

/** An element of the body that is marked as saying something of the article. */
export interface HtmlMark {
  readonly element: HtmlElement;
  /** What it says to machines, else what stands in it. */
  readonly value: string;
  /** Index of the paragraph in which its text stands; null where it has none. */
  readonly block: number | null;
}

export interface PageMarks {
  /** By what kind of mark, surest first. */
  readonly published: readonly HtmlMark[];
  readonly times: readonly HtmlMark[];
  readonly authors: readonly HtmlMark[];
  readonly bylines: readonly HtmlMark[];
  readonly publishers: readonly HtmlMark[];
}

/** Longer ones say more than a date or a name; more of them are a list. */
const longestMark = 300;
const mostMarks = 100;

const dateClass =
  /(?:^|[-_\s])(?:published|pub-?date|date-?published|publish(?:ed)?-?(?:date|time|on)|post(?:ed)?-?(?:date|on|time)|entry-?date|article-?(?:date|time)|news-?(?:date|time)|dateline|timestamp|date-?time|date)(?=$|[-_\s])/i;
/** WordPress marks a text that was never changed as both. */
const publishedClass = /(?:^|\s)(?:published|entry-date)(?:$|\s)/i;
const modifiedClass = /updat|modif|edited|revis/i;
const bylineClass =
  /(?:^|[-_\s])(?:byline(?:s|-?name)?|author(?:s|-?name|-?link)?|article-?author|post-?author|entry-?author|by-?author|writer|reporter|p-author|fn|reader-credits|journalist|signature|autor|auteur)(?=$|[-_\s])/i;

/** Lists the elements of a page that are marked as its date or author, outside of comments, lists of other articles and the like. */
export function readMarks(
  page: HtmlPage,
  blocks: readonly HtmlBlock[],
  readContext: ContextReader,
): PageMarks {
  const blockOf = new Map<HtmlText, number>();
  blocks.forEach((block, i) => block.texts.forEach(text => blockOf.set(text, i)));
  const marks: {
    published: HtmlMark[];
    times: HtmlMark[];
    authors: HtmlMark[];
    bylines: HtmlMark[];
    publishers: HtmlMark[];
  } = {
    published: [],
    times: [],
    authors: [],
    bylines: [],
    publishers: [],
  };
  for (const element of elementsOf(page.body)) {
    const kinds = kindsOf(element);
    if (kinds.length === 0 || isOfOthers(element, readContext)) continue;
    const block = firstBlock(element, blockOf);
    const isByline = kinds.includes('bylines');
    const value =
      (isByline && block !== null ? nameInBox(element, blocks.slice(block)) : null) ?? valueOf(element);
    if (value === '' || value.length > longestMark) continue;
    const mark = { element, value, block };
    for (const kind of kinds) if (marks[kind].length < mostMarks) marks[kind].push(mark);
  }
  return marks;
}

function kindsOf(element: HtmlElement): readonly (keyof PageMarks)[] {
  const { name, attributes } = element;
  if (element.parent === null || name === 'body') return [];
  const itemprop = attributes['itemprop'] ?? '';
  const classes = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  const kinds: (keyof PageMarks)[] = [];
  const isPublished =
    /\bdatePublished\b/i.test(itemprop) ||
    Object.hasOwn(attributes, 'pubdate') ||
    /\bdatePublished\b/.test(attributes['property'] ?? '');
  if (isPublished) kinds.push('published');
  else if (
    (name === 'time' || dateClass.test(classes) || Object.hasOwn(attributes, 'data-timestamp')) &&
    (!modifiedClass.test(`${itemprop} ${classes}`) || publishedClass.test(classes))
  )
    kinds.push('times');
  if (/\bauthor\b/i.test(itemprop) || /(?:^|\s)author(?:$|\s)/i.test(attributes['rel'] ?? ''))
    kinds.push('authors');
  else if (bylineClass.test(classes)) kinds.push('bylines');
  if (/\b(?:publisher|sourceOrganization)\b/i.test(itemprop)) kinds.push('publishers');
  return kinds;
}

/** Within a microdata item of its own that is no article, or among what surrounds the article. */
function isOfOthers(element: HtmlElement, readContext: ContextReader): boolean {
  const context = readContext(element.parent ?? element, null);
  if (context?.kind === 'related' || (context?.kind === 'promo' && isComment(context.element))) return true;
  for (let at = element.parent; at !== null; at = at.parent)
    if (/\/(?:Comment|UserComments|Review|Product)$/.test(at.attributes['itemtype'] ?? '')) return true;
  return false;
}

const isComment = ({ attributes }: HtmlElement): boolean =>
  /comment|respond|disqus/i.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`);

function valueOf(element: HtmlElement): string {
  const named =
    element.name === 'meta' ||
    element.name === 'time' ||
    element.name === 'abbr' ||
    element.attributes['itemprop'] !== undefined;
  const machine = named
    ? (attributeOf(element, 'content') ??
      attributeOf(element, 'datetime') ??
      (element.name === 'abbr' ? attributeOf(element, 'title') : null))
    : (attributeOf(element, 'datetime') ?? attributeOf(element, 'data-timestamp'));
  const isNamed = /\b(?:author|publisher|sourceOrganization)\b/i.test(element.attributes['itemprop'] ?? '');
  const inner = isNamed ? nameWithin(element) : null;
  return (machine ?? inner ?? textOf(element, longestMark + 100)).replace(/\s+/g, ' ').trim();
}

const mostLines = 12;

/** Of a box that holds more than a name (a picture, a job, a link to more): the first line that is one, or those of several people. */
function nameInBox(element: HtmlElement, blocks: readonly HtmlBlock[]): string | null {
  const lines = blocks.slice(0, mostLines).filter(block => isWithin(block.element, element));
  if (lines.length < 2) return null;
  const written = lines.map(readBlock);
  const first = written.findIndex(looksLikePerson);
  if (first < 0) return null;
  const end = written.findIndex((line, i) => i > first && !looksLikePerson(line));
  return written.slice(first, end < 0 ? undefined : end).join('، ');
}

/** The name inside an item that is an author or a publisher. */
function nameWithin(element: HtmlElement): string | null {
  for (const inner of elementsOf(element))
    if (inner !== element && /\bname\b/i.test(inner.attributes['itemprop'] ?? ''))
      return attributeOf(inner, 'content') ?? textOf(inner, longestMark + 100);
  return null;
}

function firstBlock(element: HtmlElement, blockOf: ReadonlyMap<HtmlText, number>): number | null {
  for (const inner of elementsOf(element))
    for (const child of inner.children) {
      const index = child.kind === 'text' ? blockOf.get(child) : undefined;
      if (index !== undefined && child.kind === 'text' && child.text.trim() !== '') return index;
    }
  return null;
}
