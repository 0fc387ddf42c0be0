import type { ContextReader, Surroundings } from './block-context.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement, HtmlText } from './html-page.ts';

/** A paragraph among an article that is not of it. */
export interface LeftOutBlock {
  readonly block: HtmlBlock;
  readonly kind: Surroundings;
}

export interface ChosenBlocks {
  readonly text: readonly HtmlBlock[];
  readonly leftOut: readonly LeftOutBlock[];
}

/** From this length on, and with few links, a paragraph is one that somebody wrote to be read. */
const proseLength = 60;
const linkShare = 0.3;

/** Letters of prose from which on a page holds more than a short report. */
const leastArticle = 400;

const isProse = ({ length, linkLength }: HtmlBlock): boolean =>
  length >= proseLength && linkLength / length < linkShare;
const isHeading = ({ element }: HtmlBlock): boolean => /^h[1-6]$/.test(element.name);

/** The texts of a paragraph that were found, as a share of its letters. */
function shareFound(block: HtmlBlock, main: ReadonlySet<HtmlText>): number {
  let found = 0;
  for (const text of block.texts) if (main.has(text)) found += text.text.replace(/\s+/g, '').length;
  return found / block.length;
}

const sum = (blocks: readonly HtmlBlock[]): number => blocks.reduce((all, { length }) => all + length, 0);

export function chooseBlocks(
  blocks: readonly HtmlBlock[],
  main: ReadonlySet<HtmlText>,
  readContext: ContextReader,
): ChosenBlocks {
  let found = blocks.filter(block => shareFound(block, main) >= 0.5);
  const prose = blocks.filter(block => isProse(block) && readContext(block.element, null) === null);
  const foundSet = new Set(found);
  const foundProse = sum(prose.filter(block => foundSet.has(block)));
  const best = densest(prose);
  if (best !== null && best.length >= leastArticle && best.length > 2.5 * foundProse)
    found = blocks.filter(
      block => isWithin(block.element, best.element) && readContext(block.element, best.element) === null,
    );
  else if (sum(prose) >= leastArticle && foundProse < 0.3 * sum(prose))
    found = blocks.filter(
      block => readContext(block.element, null) === null && block.linkLength / block.length < 0.5,
    );
  const links = found.reduce((all, { linkLength }) => all + linkLength, 0);
  const short = links > sum(found) / 2 ? findShortReport(blocks, readContext) : null;
  return repair(blocks, short ?? found, readContext);
}

/** Letters that make a line one of a report, though it is no longer than a heading. */
const leastLine = 20;

/** Among many links a short report is lost: the lines that are none, in the smallest element that holds some and the headline. */
function findShortReport(
  blocks: readonly HtmlBlock[],
  readContext: ContextReader,
): readonly HtmlBlock[] | null {
  const heading =
    blocks.find(({ element }) => element.name === 'h1') ??
    blocks.find(({ element }) => element.name === 'h2');
  if (heading === undefined) return null;
  const lines = blocks.filter(
    block =>
      !isHeading(block) &&
      block.length >= leastLine &&
      block.linkLength / block.length < linkShare &&
      readContext(block.element, null) === null,
  );
  for (let at = heading.element.parent; at !== null; at = at.parent) {
    const scope = at;
    const inside = lines.filter(({ element }) => isWithin(element, scope));
    if (inside.length > 0) return inside;
  }
  return null;
}

/** The element in which most prose stands, right in it or one element below. */
function densest(
  prose: readonly HtmlBlock[],
): { readonly element: HtmlElement; readonly length: number } | null {
  const lengths = new Map<HtmlElement, number>();
  for (const { element, length } of prose) {
    const parent = element.parent;
    if (parent === null) continue;
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
    if (parent.parent) lengths.set(parent.parent, (lengths.get(parent.parent) ?? 0) + length);
  }
  let best: { readonly element: HtmlElement; readonly length: number } | null = null;
  for (const [element, length] of lengths)
    if (best === null || length > best.length) best = { element, length };
  return best;
}

function repair(
  blocks: readonly HtmlBlock[],
  foundBlocks: readonly HtmlBlock[],
  readContext: ContextReader,
): ChosenBlocks {
  const foundSet = new Set(foundBlocks);
  const found = blocks.map(block => foundSet.has(block));
  const scope = scopeOf(foundBlocks);
  if (scope === null) return { text: [], leftOut: [] };
  const whole = sum(foundBlocks);
  const lengths = new Map<HtmlElement, number>();
  blocks.forEach((block, i) => {
    if (!found[i]) return;
    for (let at: HtmlElement | null = block.element; at !== null && at !== scope; at = at.parent)
      lengths.set(at, (lengths.get(at) ?? 0) + block.length);
  });
  const first = found.indexOf(true);
  const last = found.lastIndexOf(true);
  const contexts = blocks.map(block => {
    const context = readContext(block.element, scope);
    // What holds much of the article is the article, whatever it is called.
    return context !== null && (lengths.get(context.element) ?? 0) > whole * 0.3 ? null : context;
  });
  const inScope = blocks.map(({ element }) => isWithin(element, scope));
  const chosen = blocks.map((block, i) => {
    if (contexts[i]) return false;
    if (found[i]) return true;
    return (inScope[i] ?? false) && isProse(block);
  });
  for (let i = blocks.length - 2; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined || chosen[i] || !inScope[i] || contexts[i] || i < first || i > last) continue;
    if (isHeading(block) && chosen[i + 1] && block.linkLength / block.length < 0.5) chosen[i] = true;
  }
  addLead(blocks, chosen, readContext);
  const related = relatedLinks(blocks, chosen);
  return {
    text: blocks.filter((_, i) => chosen[i] && !related.has(i)),
    leftOut: blocks.flatMap((block, i) => {
      if (related.has(i)) return [{ block, kind: 'related' as const }];
      const context = contexts[i];
      const isAmong = i > first && i < last;
      return context && !chosen[i] && inScope[i] && (isAmong || scope.name !== 'body')
        ? [{ block, kind: context.kind }]
        : [];
    }),
  };
}

const isLinkAlone = ({ length, linkLength }: HtmlBlock): boolean => linkLength / length >= 0.75;
const isLabel = (block: HtmlBlock): boolean => block.length <= 40 && block.linkLength / block.length < 0.5;

/** The headline of another article is no shorter; a link that is shorter is a word of this one. */
const leastHeadline = 25;

const inList = ({ element }: HtmlBlock): boolean =>
  /^(?:li|dd|dt|td|th)$/.test(element.name) || element.parent?.name === 'li';

/**
 * Paragraphs among the chosen that are links to other articles and nothing else, with what stands over a list of them.
 * Lists of links are such at the end of the text only. None where links are much of the text: then they are what the
 * page is about.
 */
function relatedLinks(blocks: readonly HtmlBlock[], chosen: readonly boolean[]): ReadonlySet<number> {
  const indices = blocks.flatMap((_, i) => (chosen[i] ? [i] : []));
  const at = (k: number): HtmlBlock | undefined => blocks[indices[k] ?? -1];
  const related = new Set<number>();
  // A list of links right above the text is the page's menu.
  for (let k = 0; k < indices.length; k++) {
    const block = at(k);
    if (block === undefined || !isLinkAlone(block) || isHeading(block)) break;
    related.add(k);
  }
  if (related.size === indices.length) related.clear();
  const menu = new Set([...related].map(k => indices[k] ?? -1));
  let end = indices.length;
  for (let k = indices.length - 1; k > 0; k--) {
    const block = at(k);
    if (block === undefined || !isLinkAlone(block)) break;
    end = k;
  }
  let [length, whole] = [0, 0];
  for (let k = 0; k < indices.length; k++) {
    const block = at(k);
    if (block === undefined) continue;
    whole += block.length;
    const isOther =
      k > 0 &&
      isLinkAlone(block) &&
      (k >= end || (block.length >= leastHeadline && !inList(block) && !isHeading(block)));
    if (!isOther) continue;
    related.add(k);
    length += block.length;
  }
  if (length > whole * 0.25) return menu;
  for (let k = indices.length - 1; k > 0; k--) {
    const block = at(k);
    if (
      block !== undefined &&
      !related.has(k) &&
      related.has(k + 1) &&
      (related.has(k + 2) || k + 1 >= end) &&
      isLabel(block)
    )
      related.add(k);
  }
  return new Set([...related].map(k => indices[k] ?? -1));
}

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

function isWithin(element: HtmlElement, scope: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at === scope) return true;
  return false;
}

const partsOfOthers = new Set(
  'table tbody thead tfoot tr td th ul ol li dl dd dt blockquote pre p'.split(' '),
);

/** The smallest element that holds most of what was found, and not a table, list or quotation alone. */
function scopeOf(blocks: readonly HtmlBlock[]): HtmlElement | null {
  const lengths = new Map<HtmlElement, number>();
  let whole = 0;
  for (const { element, length } of blocks) {
    whole += length;
    for (let at: HtmlElement | null = element; at !== null; at = at.parent)
      lengths.set(at, (lengths.get(at) ?? 0) + length);
  }
  let best: HtmlElement | null = null;
  let least = Infinity;
  for (const [element, length] of lengths)
    if (length >= whole * 0.8 && length < least) [best, least] = [element, length];
  while (best?.parent && partsOfOthers.has(best.name)) best = best.parent;
  return best;
}
