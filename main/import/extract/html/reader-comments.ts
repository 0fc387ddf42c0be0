import { foldWords } from './article-frame.ts';
import { readBlock } from './assemble-blocks.ts';
import { hasFewLinks, isHeading, sumLengths } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement } from './html-page.ts';

/** What stands under each comment of a reader, to be clicked; folded, without numbers. */
const reply =
  /^(?:(?:ال)?رد(?: علي (?:ال)?تعليق| علي هذا التعليق)?|اضف ردا?|(?:ابلاغ|ابلغ|بلغ)(?: عن (?:اساءه|مخالفه|(?:ال)?تعليق))?|پاسخ(?: دادن)?|repl(?:y|ies)|reply to this comment|log in to reply|report(?: abuse| comment)?|antworten|r[eé]pondre|responder|rispondi|yanıtla|cevapla)$/u;
/** Cheap to tell: letters that each of them holds. */
const hint = /رد|[اإ]بلا?غ|بلغ|پاسخ|repl|report|antw|pond|yan|cevap/i;
const longestReply = 30;
/** More of them than are told apart on one page, and deeper than any stands in its comment. */
const mostReplies = 300;
const mostClimbs = 8;
/** Letters of a text over comments, so that the contributions to a forum, which look alike, are not taken for such. */
const leastText = 100;
const leastLine = 20;

/**
 * Finds the comments of readers where nothing names them: elements of one form side by side, two or more, each with a
 * text and a word to reply to it, below an article's headline and text. In a forum, whose first contribution is of the
 * same form, there are none.
 */
export function findReaderComments(blocks: readonly HtmlBlock[]): ReadonlySet<HtmlElement> {
  const replies = blocks.filter(isReply).slice(0, mostReplies);
  const found = new Set<HtmlElement>();
  if (replies.length < 2) return found;
  const families = siblingsAround(replies);
  const ranges = rangesOf(blocks, new Set([...families.values()].flatMap(children => [...children])));
  for (const children of families.values()) {
    const entries = [...children].filter(child => holdsText(ranges.get(child) ?? []));
    const [first] = entries;
    if (first === undefined || entries.length < 2 || !entries.every(entry => isAlike(entry, first))) continue;
    const start = ranges.get(first)?.[0]?.index ?? 0;
    if (isBelowText(blocks, start)) for (const entry of entries) found.add(entry);
  }
  return found;
}

function isReply(block: HtmlBlock): boolean {
  if (block.length > longestReply || !block.texts.some(({ text }) => hint.test(text))) return false;
  const words = foldWords(readBlock(block))
    .replace(/\p{N}+/gu, '')
    .trim();
  return reply.test(words);
}

/** The elements around some paragraphs, a few steps up, by the element in which they stand side by side. */
function siblingsAround(replies: readonly HtmlBlock[]): ReadonlyMap<HtmlElement, ReadonlySet<HtmlElement>> {
  const families = new Map<HtmlElement, Set<HtmlElement>>();
  for (const { element } of replies)
    for (let at = element, climbs = 0; at.parent !== null && climbs < mostClimbs; at = at.parent, climbs++) {
      const children = families.get(at.parent);
      if (children === undefined) families.set(at.parent, new Set([at]));
      else children.add(at);
    }
  return families;
}

/** The paragraphs in each of these elements. */
function rangesOf(
  blocks: readonly HtmlBlock[],
  elements: ReadonlySet<HtmlElement>,
): ReadonlyMap<HtmlElement, readonly HtmlBlock[]> {
  const ranges = new Map<HtmlElement, HtmlBlock[]>();
  for (const block of blocks)
    for (let at: HtmlElement | null = block.element; at !== null; at = at.parent) {
      if (!elements.has(at)) continue;
      const range = ranges.get(at);
      if (range === undefined) ranges.set(at, [block]);
      else range.push(block);
    }
  return ranges;
}

const isAlike = (a: HtmlElement, b: HtmlElement): boolean =>
  a.name === b.name && a.attributes['class'] === b.attributes['class'];

const isLine = (block: HtmlBlock): boolean =>
  !isHeading(block) && hasFewLinks(block) && block.length >= leastLine;

const holdsText = (within: readonly HtmlBlock[]): boolean =>
  within.some(block => isLine(block) && !isReply(block));

/** True where a headline and some text stand above a paragraph. */
function isBelowText(blocks: readonly HtmlBlock[], start: number): boolean {
  const above = blocks.slice(0, start);
  const heading = above.findLastIndex(({ element }) => /^h[12]$/.test(element.name));
  return heading >= 0 && sumLengths(above.slice(heading + 1).filter(isLine)) >= leastText;
}
