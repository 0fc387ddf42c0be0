import type { ContextReader } from './block-context.ts';
import { hasFewLinks, isHalfLinks, isHeading, isProse, isWithin, sumLengths } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement, HtmlText } from './html-page.ts';
import { repairBlocks } from './repair-blocks.ts';
import type { ChosenBlocks } from './repair-blocks.ts';

/** Letters of prose from which on a page holds more than a short report. */
const leastArticle = 400;

/**
 * Chooses the paragraphs of a page that are its article's, beginning with the texts that Readability found: others where
 * most prose of the page stands elsewhere, the whole page where it stands everywhere, and what stands under the headline
 * where it found little else than links.
 */
export function chooseBlocks(
  blocks: readonly HtmlBlock[],
  main: ReadonlySet<HtmlText>,
  readContext: ContextReader,
): ChosenBlocks {
  const isOfPage = ({ element }: HtmlBlock): boolean => readContext(element, null) === null;
  const found = blocks.filter(block => shareFound(block, main) >= 0.5);
  const prose = blocks.filter(block => isProse(block) && isOfPage(block));
  const wasFound = new Set(found);
  const foundProse = sumLengths(prose.filter(block => wasFound.has(block)));
  const best = densest(prose);
  if (best !== null && best.length >= leastArticle && best.length > 2.5 * foundProse) {
    const { element: scope } = best;
    const inside = blocks.filter(
      ({ element }) => isWithin(element, scope) && readContext(element, scope) === null,
    );
    return repairBlocks(blocks, inside, readContext);
  }
  const allProse = sumLengths(prose);
  if (allProse >= leastArticle && foundProse < 0.3 * allProse) {
    const all = blocks.filter(block => isOfPage(block) && !isHalfLinks(block));
    return repairBlocks(blocks, all, readContext);
  }
  const links = found.reduce((sum, { linkLength }) => sum + linkLength, 0);
  const short = links > sumLengths(found) / 2 ? findShortReport(blocks, isOfPage) : null;
  return repairBlocks(blocks, short ?? found, readContext);
}

/** How much of a paragraph was found, as a share of its letters. */
function shareFound(block: HtmlBlock, main: ReadonlySet<HtmlText>): number {
  let found = 0;
  for (const text of block.texts) if (main.has(text)) found += text.text.replace(/\s+/g, '').length;
  return found / block.length;
}

/** The element in which most prose stands, right in it or one element below. */
function densest(
  prose: readonly HtmlBlock[],
): { readonly element: HtmlElement; readonly length: number } | null {
  const lengths = new Map<HtmlElement, number>();
  for (const { element, length } of prose)
    for (const around of [element.parent, element.parent?.parent])
      if (around) lengths.set(around, (lengths.get(around) ?? 0) + length);
  let best: { readonly element: HtmlElement; readonly length: number } | null = null;
  for (const [element, length] of lengths)
    if (best === null || length > best.length) best = { element, length };
  return best;
}

/** Letters that make a line one of a report, though it is no longer than a heading. */
const leastLine = 20;

/** Among many links a short report is lost: it is the smallest element that holds the headline and lines that are no links. */
function findShortReport(
  blocks: readonly HtmlBlock[],
  isOfPage: (block: HtmlBlock) => boolean,
): readonly HtmlBlock[] | null {
  const named = (name: string): HtmlBlock | undefined => blocks.find(({ element }) => element.name === name);
  const heading = named('h1') ?? named('h2');
  const lines = blocks.filter(
    block => !isHeading(block) && block.length >= leastLine && hasFewLinks(block) && isOfPage(block),
  );
  for (let at = heading?.element.parent ?? null; at !== null; at = at.parent) {
    const scope = at;
    if (lines.some(({ element }) => isWithin(element, scope)))
      return blocks.filter(block => isWithin(block.element, scope) && isOfPage(block));
  }
  return null;
}
