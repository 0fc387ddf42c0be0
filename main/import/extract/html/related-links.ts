import { isEntry, isHeading, isLabel, isLinkAlone, sumLengths } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';

/** The headline of another article is no shorter; a link that is shorter is a word of this one. */
const leastHeadline = 25;
/** Where links are more of the text than this, they are what the page is about. */
const mostLinks = 0.25;

/**
 * Paragraphs of a text that are links to other articles and nothing else, with what stands over a list of them: a menu
 * above the text, lists below it, and links in paragraphs of their own between. `text` is in the order of the page.
 */
export function findRelatedLinks(text: readonly HtmlBlock[]): ReadonlySet<HtmlBlock> {
  const textStart = text.findIndex(block => !isLinkAlone(block) || isHeading(block));
  if (textStart < 0) return new Set();
  const textEnd = text.findLastIndex(block => !isLinkAlone(block));
  const menu = text.slice(0, textStart);
  const between = text.filter(
    (block, i) => i >= textStart && i <= textEnd && i > 0 && isLinkAlone(block) && isOtherHeadline(block),
  );
  const end = text.slice(Math.max(textEnd + 1, 1));
  const below = end.length > 1 || sumLengths(end) >= leastHeadline ? end : [];
  if (sumLengths([...menu, ...between, ...below]) > mostLinks * sumLengths(text)) return new Set(menu);
  return withLabels(text, new Set([...menu, ...between, ...below]), textEnd);
}

const isOtherHeadline = (block: HtmlBlock): boolean =>
  block.length >= leastHeadline && !isEntry(block) && !isHeading(block);

/** With the label over two links or more, or over the last. */
function withLabels(
  text: readonly HtmlBlock[],
  links: ReadonlySet<HtmlBlock>,
  textEnd: number,
): ReadonlySet<HtmlBlock> {
  const isLink = (block: HtmlBlock | undefined): boolean => block !== undefined && links.has(block);
  const labels = text.filter(
    (block, i) =>
      i > 0 &&
      !isLink(block) &&
      isLabel(block) &&
      isLink(text[i + 1]) &&
      (isLink(text[i + 2]) || i + 1 > textEnd),
  );
  return new Set([...links, ...labels]);
}
