import { foldText } from '#shared/text/normalise.ts';
import { readBlock } from './assemble-blocks.ts';
import type { HtmlBlock } from './html-block.ts';

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

/**
 * Finds the headline of an article: the heading next to its text that says what one of the page's titles says, else the
 * only `h1`. Titles come with the name of the site or without it.
 */
export function frameArticle(
  blocks: readonly HtmlBlock[],
  text: readonly HtmlBlock[],
  titles: readonly string[],
): ArticleFrame {
  const start = text[0] === undefined ? null : blocks.indexOf(text[0]);
  const lastBlock = text.at(-1);
  const last = lastBlock === undefined ? null : blocks.indexOf(lastBlock);
  const folded = titles.map(foldWords).filter(title => title !== '');
  const named = blocks.flatMap((block, i) => (block.length <= 300 && isTitled(block, folded) ? [i] : []));
  const heading = [...named].sort((a, b) => rankOf(blocks, a, start) - rankOf(blocks, b, start))[0];
  const h1s = blocks.flatMap(({ element }, i) => (isWithinH1(element) ? [i] : []));
  const only = h1s.length === 1 && (start === null || (h1s[0] ?? 0) <= start + 1) ? h1s[0] : undefined;
  const chosen = heading ?? only ?? null;
  const below = chosen === null ? -1 : text.findIndex(block => blocks.indexOf(block) > chosen);
  const above = text.slice(0, Math.max(0, below)).reduce((sum, { length }) => sum + length, 0);
  const belowBlock = text[below];
  const first = belowBlock === undefined || above > longestKicker ? start : blocks.indexOf(belowBlock);
  return { blocks, heading: chosen, isNamed: heading !== undefined, first, last };
}

const isWithinH1 = (element: HtmlBlock['element']): boolean =>
  element.name === 'h1' || element.parent?.name === 'h1';

/** A headline that a title names, whole or with the name of the site added to it. */
function isTitled(block: HtmlBlock, titles: readonly string[]): boolean {
  const isHeading = /^h[1-6]$/.test(block.element.name) || isWithinH1(block.element);
  const words = foldWords(readBlock(block));
  if (words === '') return false;
  return titles.some(
    title =>
      words === title ||
      (isHeading && words.length >= 10 && title.includes(words) && words.length * 3 >= title.length) ||
      (isHeading && title.length >= 20 && words.startsWith(title)),
  );
}

/** Headings before paragraphs, those above the text before those in it, the nearest first. */
function rankOf(blocks: readonly HtmlBlock[], index: number, start: number | null): number {
  const element = blocks[index]?.element;
  const isHeading = element !== undefined && (/^h[1-6]$/.test(element.name) || isWithinH1(element));
  const distance = start === null ? index : index <= start ? start - index : 50_000 + index - start;
  return (isHeading ? 0 : 100_000) + distance;
}
