import { hasFewLinks, isHeading, isLinkAlone, isProse, isWithin, sumLengths } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement } from './html-page.ts';

const leastTeasers = 4;
/** Letters of the beginning of an article that a list shows at most, and of a headline or a line at least. */
const longestTeaser = 400;
const leastLine = 20;
/** A date, a section and a name may stand between headline and beginning. */
const headlineDistance = 4;
/** The share of a text that may be none of such beginnings. */
const mostOther = 0.1;

/**
 * True for a text that is only beginnings of other articles, though none is cut off: each in an element of its own, of one
 * form and side by side, under a headline with a link. Where the page has a headline of its own with a line below it, in
 * none of these elements, it is not.
 */
export function arePlainTeasers(blocks: readonly HtmlBlock[], text: readonly HtmlBlock[]): boolean {
  const items = findItems(blocks);
  if (items.size < leastTeasers) return false;
  const isInItem = (block: HtmlBlock): boolean => {
    for (let at: HtmlElement | null = block.element; at !== null; at = at.parent)
      if (items.has(at)) return true;
    return false;
  };
  const prose = text.filter(isProse);
  const others = sumLengths(prose.filter(block => !isInItem(block)));
  if (prose.length === 0 || others > mostOther * sumLengths(prose)) return false;
  const isOwnLine = (block: HtmlBlock | undefined): boolean =>
    block !== undefined && block.length >= leastLine && hasFewLinks(block) && !isInItem(block);
  return !blocks.some(
    block =>
      /^h[12]$/.test(block.element.name) &&
      !isLinkAlone(block) &&
      !isInItem(block) &&
      (block.length >= leastLine || blocks.slice(block.index + 1, block.index + 3).some(isOwnLine)),
  );
}

/** The elements that hold one headline with a link and one beginning each, if enough of them stand side by side. */
function findItems(blocks: readonly HtmlBlock[]): ReadonlySet<HtmlElement> {
  const families = new Map<string, Set<HtmlElement>>();
  const parents = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const item = isProse(block) && block.length <= longestTeaser ? itemOf(blocks, block) : null;
    if (item === null || item.parent === null) continue;
    const parent = parents.get(item.parent) ?? parents.size;
    parents.set(item.parent, parent);
    const form = `${parent} ${item.name} ${(item.attributes['class'] ?? '').split(/\s/, 1)[0] ?? ''}`;
    const family = families.get(form);
    if (family === undefined) families.set(form, new Set([item]));
    else family.add(item);
  }
  const [largest] = [...families.values()].sort((a, b) => b.size - a.size);
  return largest ?? new Set();
}

/** The element that holds a paragraph with the headline over it; null where there is none, or it holds more. */
function itemOf(blocks: readonly HtmlBlock[], block: HtmlBlock): HtmlElement | null {
  const above = blocks.slice(Math.max(0, block.index - headlineDistance), block.index);
  const headline = above.findLast(it => isLinkAlone(it) && it.length >= leastLine);
  if (headline === undefined) return null;
  let item: HtmlElement | null = headline.element;
  while (item !== null && !isWithin(block.element, item)) item = item.parent;
  if (item === null || /^(?:html|body|main)$/.test(item.name)) return null;
  const next = blocks[block.index + 1];
  const before = blocks[headline.index - 1];
  const holdsOthers = (other: HtmlBlock | undefined): boolean =>
    other !== undefined && isWithin(other.element, item) && (isProse(other) || isOtherHeadline(other));
  return holdsOthers(next) || holdsOthers(before) ? null : item;
}

const isOtherHeadline = (block: HtmlBlock): boolean =>
  block.length >= leastLine && (isLinkAlone(block) || isHeading(block));
