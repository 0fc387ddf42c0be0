import type { HtmlNode } from './html-node.ts';
import type { HtmlParagraph } from './place-paragraphs.ts';

const elementNode = 1;
const textNode = 3;

const skipped = new Set(
  'script style noscript template iframe object svg math button select textarea input head title'.split(' '),
);
const surroundings = new Set('nav header footer aside form menu dialog'.split(' '));
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul br'
  ).split(' '),
);

/** Lists the text below a node by paragraphs: one for each block, spaces collapsed, empty ones left out. */
export function listParagraphs(
  root: HtmlNode,
  options: { readonly withSurroundings: boolean } = { withSurroundings: true },
): readonly HtmlParagraph[] {
  const paragraphs: HtmlParagraph[] = [];
  let pieces: string[] = [];
  let captionDepth = 0;
  const endParagraph = (): void => {
    const text = collapse(pieces.join(''));
    pieces = pieces.map(collapse).filter(piece => piece !== '');
    if (text !== '') paragraphs.push({ text, pieces, isCaption: captionDepth > 0 });
    pieces = [];
  };
  // A stack of our own: a page may nest its elements more deeply than calls can be nested.
  const pending: (HtmlNode | 'end' | 'end of caption')[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === 'end') endParagraph();
    else if (node === 'end of caption') captionDepth--;
    else if (node.nodeType === textNode) pieces.push(node.textContent ?? '');
    else if (node.nodeType === elementNode) {
      const name = node.localName?.toLowerCase() ?? '';
      if (skipped.has(name) || (!options.withSurroundings && surroundings.has(name))) continue;
      if (blocks.has(name)) {
        endParagraph();
        if (name === 'figcaption') {
          captionDepth++;
          pending.push('end of caption');
        }
        pending.push('end');
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child !== undefined) pending.push(child);
      }
    }
  }
  endParagraph();
  return paragraphs;
}

const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
