import { findFolded, isHidden } from './hidden-elements.ts';
import type { HtmlElement, HtmlNode, HtmlText } from './html-page.ts';
import { attributeOf } from './html-page.ts';

/** A paragraph of a page: the texts between two borders of block elements or line breaks. */
export interface HtmlBlock {
  /** Its place among the paragraphs of the page. */
  readonly index: number;
  readonly texts: readonly HtmlText[];
  /** The nearest block element around it. */
  readonly element: HtmlElement;
  /** Letters and signs, spaces not counted. */
  readonly length: number;
  /** How many of them are the text of links. */
  readonly linkLength: number;
}

const blockElements = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav noframes ol option p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const breaks = new Set(['br', 'hr']);

const lengthOf = (text: string): number => text.replace(/\s+/g, '').length;

/** Lists all paragraphs below an element that are seen in the page, or once its text is unfolded, in its order. */
export function listBlocks(root: HtmlElement): readonly HtmlBlock[] {
  const folded = findFolded(root);
  const blocks: HtmlBlock[] = [];
  let texts: HtmlText[] = [];
  let [length, linkLength] = [0, 0];

  function end(element: HtmlElement): void {
    if (length > 0) blocks.push({ index: blocks.length, texts, element, length, linkLength });
    texts = [];
    length = linkLength = 0;
  }

  function walk(node: HtmlNode, block: HtmlElement, isLink: boolean): void {
    if (node.kind === 'text') {
      const letters = lengthOf(node.text);
      texts.push(node);
      length += letters;
      if (isLink) linkLength += letters;
      return;
    }
    if (node !== root && isHidden(node) && !folded.has(node)) return;
    if (breaks.has(node.name)) return end(block);
    const isBlock = blockElements.has(node.name);
    if (isBlock) end(block);
    const isLinkBelow = isLink || (node.name === 'a' && attributeOf(node, 'href') !== null);
    for (const child of node.children) walk(child, isBlock ? node : block, isLinkBelow);
    if (isBlock) end(node);
  }

  walk(root, root, false);
  end(root);
  return blocks;
}
