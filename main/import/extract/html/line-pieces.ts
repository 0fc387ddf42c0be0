import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement } from './html-page.ts';

const separators = /\s*[|•·¦،,/–—]\s*|\s+-\s+/;

/** The stretches of a line that stand in an element of their own; pages often print such elements apart that touch in their source. */
export function stretchesOf({ texts }: Pick<HtmlBlock, 'texts'>): readonly string[] {
  const stretches: string[] = [];
  let before: HtmlElement | null = null;
  for (const { text, parent } of texts) {
    if (parent === before) stretches.push((stretches.pop() ?? '') + text);
    else stretches.push(text);
    before = parent;
  }
  return stretches.map(text => text.replace(/\s+/g, ' ').trim()).filter(text => text !== '');
}

/** What stands between the separators of a line. */
export const splitPieces = (line: string): readonly string[] =>
  line.split(separators).filter(piece => piece !== '');

/** What stands side by side in a line of facts about an article (name, date, counts), by elements and separators. */
export const piecesOf = (block: Pick<HtmlBlock, 'texts'>): readonly string[] =>
  stretchesOf(block).flatMap(splitPieces);
