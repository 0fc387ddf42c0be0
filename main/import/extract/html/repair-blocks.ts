import { readBlock } from './assemble-blocks.ts';
import type { ContextReader, ElementContext, Surroundings } from './block-context.ts';
import {
  hasFewLinks,
  isHalfLinks,
  isHeading,
  isLabel,
  isProse,
  isWithin,
  sumLengths,
} from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement } from './html-page.ts';
import { findRelatedLinks } from './related-links.ts';

/** A paragraph among an article that is not of it. */
export interface LeftOutBlock {
  readonly block: HtmlBlock;
  readonly kind: Surroundings;
}

export interface ChosenBlocks {
  readonly text: readonly HtmlBlock[];
  readonly leftOut: readonly LeftOutBlock[];
}

/**
 * Makes an article of the paragraphs that were found to be of it: prose beside them and headings over them come back, a
 * lead under the headline too; captions, boxes and links to other articles are parted from it.
 */
export function repairBlocks(
  blocks: readonly HtmlBlock[],
  found: readonly HtmlBlock[],
  readContext: ContextReader,
): ChosenBlocks {
  const scope = scopeOf(found);
  const [first, last] = [found[0]?.index, found.at(-1)?.index];
  if (scope === null || first === undefined || last === undefined) return { text: [], leftOut: [] };
  const contexts = readContexts(blocks, found, { scope, readContext });
  const inScope = blocks.map(({ element }) => isWithin(element, scope));
  const wasFound = new Set(found);
  const chosen = blocks.map(
    (block, i) => contexts[i] === null && (wasFound.has(block) || (inScope[i] === true && isProse(block))),
  );
  for (let i = last; i >= first; i--) {
    const block = blocks[i];
    const isOver = block !== undefined && isHeading(block) && !isHalfLinks(block) && chosen[i + 1] === true;
    if (isOver && inScope[i] === true && contexts[i] === null) chosen[i] = true;
  }
  addShortLines(blocks, chosen, contexts);
  addLead(blocks, chosen, readContext);
  dropOrphanLabels(blocks, chosen, contexts);
  const text = blocks.filter((_, i) => chosen[i]);
  const related = findRelatedLinks(text);
  const leftOut = blocks.flatMap((block, i): readonly LeftOutBlock[] => {
    if (related.has(block)) return [{ block, kind: 'related' }];
    if (chosen[i] === true) return [];
    if (wasFound.has(block) && contexts[i] === null) return [{ block, kind: 'related' }];
    const isAmong = inScope[i] === true && (scope.name !== 'body' || (i > first && i < last));
    const context = contexts[i] ?? null;
    return context !== null && isAmong ? [{ block, kind: context.kind }] : [];
  });
  return { text: text.filter(block => !related.has(block)), leftOut };
}

/** What holds so much of what was found is the article, whatever it is called. */
const mostInSurroundings = 0.3;

function readContexts(
  blocks: readonly HtmlBlock[],
  found: readonly HtmlBlock[],
  { scope, readContext }: { readonly scope: HtmlElement; readonly readContext: ContextReader },
): readonly (ElementContext | null)[] {
  const most = sumLengths(found) * mostInSurroundings;
  const lengths = lengthsAround(found);
  return blocks.map(({ element }) => {
    const context = readContext(element, scope);
    return context !== null && (lengths.get(context.element) ?? 0) > most ? null : context;
  });
}

/** How much of these paragraphs each element around them holds. */
function lengthsAround(blocks: readonly HtmlBlock[]): ReadonlyMap<HtmlElement, number> {
  const lengths = new Map<HtmlElement, number>();
  for (const { element, length } of blocks)
    for (let at: HtmlElement | null = element; at !== null; at = at.parent)
      lengths.set(at, (lengths.get(at) ?? 0) + length);
  return lengths;
}

const partsOfOthers = new Set(
  'table tbody thead tfoot tr td th ul ol li dl dd dt blockquote pre p'.split(' '),
);

/** The smallest element that holds most of what was found, and is not a table, list or quotation alone. */
function scopeOf(found: readonly HtmlBlock[]): HtmlElement | null {
  const whole = sumLengths(found);
  let best: HtmlElement | null = null;
  let least = Infinity;
  for (const [element, length] of lengthsAround(found))
    if (length >= whole * 0.8 && length < least) [best, least] = [element, length];
  while (best?.parent && partsOfOthers.has(best.name)) best = best.parent;
  return best;
}

/** Short lines between two paragraphs of the text, beside both and of no kind of their own, are of it as they are. */
function addShortLines(
  blocks: readonly HtmlBlock[],
  chosen: boolean[],
  contexts: readonly (ElementContext | null)[],
): void {
  const [first, last] = [chosen.indexOf(true), chosen.lastIndexOf(true)];
  let before: HtmlElement | null = null;
  let open: number[] = [];
  for (let i = first; i >= 0 && i <= last; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    const holder = holderOf(block);
    if (chosen[i] === true) {
      if (holder === before) for (const line of open) chosen[line] = true;
      [before, open] = [holder, []];
    } else if (holder === before && contexts[i] === null && isPlain(block) && hasFewLinks(block))
      open.push(i);
  }
}

/** The element in which a paragraph stands beside others. */
const holderOf = ({ element }: HtmlBlock): HtmlElement | null =>
  /^(?:p|pre|h[1-6])$/.test(element.name) ? element.parent : element;

/** A paragraph, or a line of text, that is not styled as anything. */
const isPlain = (block: HtmlBlock): boolean =>
  !isHeading(block) &&
  (!/^(?:p|pre)$/.test(block.element.name) ||
    (block.element.attributes['class'] === undefined && block.element.attributes['id'] === undefined));

/** How far above the text its headline is looked for. */
const leadDistance = 30;

/** Pages often set the lead apart, under the headline and above the rest. */
function addLead(blocks: readonly HtmlBlock[], chosen: boolean[], readContext: ContextReader): void {
  const first = chosen.indexOf(true);
  let heading = first;
  while (heading >= 0 && first - heading <= leadDistance && blocks[heading]?.element.name !== 'h1') heading--;
  if (heading < 0 || blocks[heading]?.element.name !== 'h1') return;
  for (let i = heading + 1; i < first; i++) {
    const block = blocks[i];
    if (block !== undefined && isProse(block) && readContext(block.element, null) === null) chosen[i] = true;
  }
}

/** Whether a line ends as a sentence does; dots that stand for what follows are no end. */
const isSentence = (block: HtmlBlock): boolean => /(?:(?<![.\s])\.|[؟?!])[»"”)]?$/u.test(readBlock(block));

/** Whether what stands below a line can be what the line names: a box without a heading of its own, not the foot of the page. */
const takesLabel = (below: HtmlBlock | undefined, context: ElementContext): boolean =>
  context.kind !== 'caption' &&
  context.element.name !== 'footer' &&
  !(below !== undefined && isHeading(below));

/** A label over nothing but what was left out is left out with it; a longer heading too, where no text follows any more. */
function dropOrphanLabels(
  blocks: readonly HtmlBlock[],
  chosen: boolean[],
  contexts: readonly (ElementContext | null)[],
): void {
  const first = chosen.indexOf(true);
  let isEnd = true;
  for (let i = chosen.lastIndexOf(true); i > first; i--) {
    const block = blocks[i];
    if (block === undefined || chosen[i] !== true) continue;
    const below = chosen[i + 1] === true ? null : (contexts[i + 1] ?? null);
    const isOver = below !== null && below.kind !== 'caption';
    const isOrphan = isHeading(block)
      ? isOver && (isLabel(block) || (isEnd && !isSentence(block)))
      : isEnd && isLabel(block) && below !== null && takesLabel(blocks[i + 1], below) && !isSentence(block);
    if (isOrphan) chosen[i] = false;
    else isEnd = false;
  }
}
