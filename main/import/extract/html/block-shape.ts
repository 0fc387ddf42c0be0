import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement } from './html-page.ts';

/** From this length on, and with few links, a paragraph is one that somebody wrote to be read. */
const proseLength = 60;
const linkShare = 0.3;

const linksIn = ({ length, linkLength }: HtmlBlock): number => linkLength / length;

/** A paragraph that somebody wrote to be read. */
export const isProse = (block: HtmlBlock): boolean => block.length >= proseLength && hasFewLinks(block);
export const hasFewLinks = (block: HtmlBlock): boolean => linksIn(block) < linkShare;
export const isHalfLinks = (block: HtmlBlock): boolean => linksIn(block) >= 0.5;
/** A link and nothing else to speak of. */
export const isLinkAlone = (block: HtmlBlock): boolean => linksIn(block) >= 0.75;

export const isHeading = ({ element }: HtmlBlock): boolean => /^h[1-6]$/.test(element.name);

/** Short enough to stand over something as its name. */
export const isLabel = (block: HtmlBlock): boolean => block.length <= 40 && !isHalfLinks(block);

/** A cell of a table, or an entry of a list. */
export const isEntry = ({ element }: HtmlBlock): boolean =>
  /^(?:li|dd|dt|td|th)$/.test(element.name) || element.parent?.name === 'li';

export const sumLengths = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((sum, { length }) => sum + length, 0);

export function isWithin(element: HtmlElement, scope: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at === scope) return true;
  return false;
}
