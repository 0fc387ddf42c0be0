import { foldWords, isSiteName } from './article-frame.ts';
import { readBlock } from './assemble-blocks.ts';
import { isBesideText } from './block-context.ts';
import type { Surroundings } from './block-context.ts';
import { hasFewLinks, isHalfLinks, isHeading, isWithin } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement } from './html-page.ts';
import { findReaderComments } from './reader-comments.ts';

/** Parts of a page that a label over them names, whatever their elements are called. */
export type NamedSections = ReadonlyMap<HtmlElement, Surroundings>;

/** What stands over the comments of readers and nothing else; folded, without numbers. */
const overComments =
  /^(?:(?:ال)?تعليقات (?:ال)?(?:قراء|زوار|متابعين|مشاهدين|اعضاء)|(?:اراء|ردود|مشاركات|اراء وتعليقات) (?:ال)?(?:قراء|زوار|متابعين)|(?:اضف|اضافه|اترك|اكتب) (?:تعليق[ا]?|ردا?)(?: جديدا?)?|شاركنا (?:برايك|رايك)|شارك برايك|نظرات (?:کاربران|كاربران|خوانندگان|شما)|ديدگاه ?ها(?:ي? کاربران)|(?:reader|user|all|view|show) comments|join the conversation|(?:leave|post|add|write) a (?:reply|comment)|thoughts on .{1,80}|leserkommentare)$/u;
/** What may stand over comments, and over a part of an article: it takes a number, or a name below it, to tell. */
const mayBeOverComments =
  /^(?:(?:ال)?تعليق(?:ات)?|نظرات|ديدگاه ?ها|comments?|conversation|repl(?:y|ies)|responses?|kommentare?|commentaires?|comentarios?|commenti|yorum(?:lar)?)$/u;

/** What stands over lists of other articles. */
const overOthers =
  /^(?:(?:ال)?(?:اكثر|الاكثر) (?:قراءه|مشاهده|تداولا|تعليقا|شيوعا|مشاركه|زياره)(?: (?:اليوم|الان|هذا الاسبوع|خلال .{1,20}))?|(?:اخبار|مقالات|مواضيع|مواد|موضوعات|تقارير|قصص) (?:ذات صله|متعلقه|مشابهه|اخري|مرتبطه|قد تهمك|مقترحه)|(?:اقرا|طالع|شاهد) (?:ايضا|المزيد)|قد يعجبك(?: ايضا)?|قد يهمك(?: ايضا)?|ذات صله|(?:احدث|اخر|اهم) (?:الاخبار|المقالات|المواضيع)|پربازديدترين ?ها?|(?:the )?most (?:read|popular|viewed|shared|commented)(?: (?:today|now|stories|articles))?|related (?:articles|stories|news|posts|topics|content)|trending(?: now)?|popular (?:now|posts|stories)|(?:latest|more) (?:news|stories|articles)|(?:read|see) also|you may also like|recommended(?: for you)?|(?:die )?meist ?(?:gelesen|diskutiert|kommentiert|geklickt)(?:e|en)?(?: artikel)?|(?:weitere|interessante|ähnliche|verwandte) (?:artikel|beiträge)|(?:mehr|artikel(?: und videos?)?) zum thema(?: .{1,20})?|les plus lus|sur le m[eê]me sujet|(?:[aà] )?lire aussi|lo m[aá]s le[ií]do|(?:lea|lee) tambi[eé]n|(?:le |te )?puede interesar(?:le)?|noticias relacionadas)$/u;

const longestLabel = 60;
/** More of them than any page has, and deeper than any stands in what it names. */
const mostLabels = 60;
const mostClimbs = 10;
/** Letters that make a line one of a text. */
const leastLine = 20;
/** A line that says who wrote a comment, or when, is no longer. */
const longestName = 40;

/**
 * Finds the comments of readers and the lists of other articles by what stands over them: «التعليقات (3)», «الأكثر
 * قراءة»; comments by their form too, and columns by their name. Named comments are taken for such only below a line
 * that is none, lists only where they are mostly links, columns only beside a headline, so that an article is never
 * taken for one.
 */
export function findNamedSections(blocks: readonly HtmlBlock[]): NamedSections {
  const firstLine = blocks.findIndex(
    block => !isHeading(block) && hasFewLinks(block) && block.length >= leastLine,
  );
  const found = new Map<HtmlElement, Surroundings>();
  const labels = blocks.flatMap(block => {
    const before = blocks[block.index - 1];
    const isFirst = before === undefined || !isWithin(before.element, block.element);
    const mayBe = block.length <= longestLabel && block.element.name !== 'h1' && isFirst;
    const label = mayBe ? readLabel(block) : null;
    return label === null ? [] : [{ ...label, block }];
  });
  for (const { block: label, kind, isSure } of labels.slice(0, mostLabels)) {
    if (kind === 'promo' && (firstLine < 0 || firstLine >= label.index)) continue;
    const section = readSection(blocks, label, kind);
    if (kind === 'related' && !areLinks(section)) continue;
    if (kind === 'promo' && !(isSure && isHeading(label)) && !beginsWithName(section)) continue;
    for (const { element } of section) if (!isWithin(label.element, element)) found.set(element, kind);
    if (section.length > 1) found.set(label.element, kind);
  }
  for (const comment of findReaderComments(blocks)) found.set(comment, 'promo');
  for (const column of findColumns(blocks)) found.set(column, 'navigation');
  return found;
}

/** How far below a headline a line of its text stands at the latest. */
const lineDistance = 12;

/** The columns beside a text whose headline and beginning stand in none of them. */
function findColumns(blocks: readonly HtmlBlock[]): readonly HtmlElement[] {
  const columnOf = new Map<HtmlElement, HtmlElement | null>();
  const readColumn = (element: HtmlElement): HtmlElement | null => {
    const known = columnOf.get(element);
    if (known !== undefined) return known;
    const around = element.parent === null ? null : readColumn(element.parent);
    const column = around ?? (isBesideText(element) && !isWhole(element) ? element : null);
    columnOf.set(element, column);
    return column;
  };
  const columns = blocks.flatMap(({ element }) => readColumn(element) ?? []);
  if (columns.length === 0) return [];
  const isOutside = (block: HtmlBlock): boolean => readColumn(block.element) === null;
  const hasText = blocks.some(block => {
    if (block.element.name !== 'h1' || isSiteName(block) || !isOutside(block)) return false;
    const below = blocks.slice(block.index + 1, block.index + 1 + lineDistance);
    const end = below.findIndex(other => !isOutside(other));
    return below
      .slice(0, end < 0 ? below.length : end)
      .some(line => !isHeading(line) && hasFewLinks(line) && line.length >= leastLine);
  });
  return hasText ? [...new Set(columns)] : [];
}

interface SectionLabel {
  readonly kind: Surroundings;
  /** It can stand over nothing else. */
  readonly isSure: boolean;
}

function readLabel(block: HtmlBlock): SectionLabel | null {
  if (isHalfLinks(block) && !isHeading(block)) return null;
  const written = foldWords(readBlock(block));
  const words = written
    .replace(/\p{N}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (overComments.test(words)) return { kind: 'promo', isSure: true };
  if (mayBeOverComments.test(words)) return { kind: 'promo', isSure: /\p{N}/u.test(written) };
  return overOthers.test(words) ? { kind: 'related', isSure: true } : null;
}

/** Its first line is short, as the name of a reader is, or «no comments yet». */
const beginsWithName = ([, first]: readonly HtmlBlock[]): boolean =>
  first !== undefined && first.length <= longestName && !isHeading(first);

const areLinks = (section: readonly HtmlBlock[]): boolean => {
  const below = section.slice(1);
  const [length, links] = below.reduce(
    ([sum, linked], block) => [sum + block.length, linked + block.linkLength],
    [0, 0],
  );
  return links > 0 && links * 2 >= length;
};

/** The label and what it stands over: the rest of the element that it opens, else what follows up to the next heading like it. */
function readSection(
  blocks: readonly HtmlBlock[],
  label: HtmlBlock,
  kind: Surroundings,
): readonly HtmlBlock[] {
  let within = label.element;
  let section: readonly HtmlBlock[] = [label];
  for (let climbs = 0; climbs < mostClimbs; climbs++) {
    const parent = within.parent;
    if (parent === null || isWhole(parent)) break;
    const before = blocks[label.index - 1];
    if (before !== undefined && isWithin(before.element, parent)) break;
    const wider = blocksFrom(blocks, label, parent);
    if (wider.some(({ element }) => element.name === 'h1')) break;
    if (kind === 'related' && wider.length > 1 && !areLinks(wider)) break;
    [within, section] = [parent, wider];
  }
  return section.length > 1 || within.parent === null
    ? section
    : followers(blocksFrom(blocks, label, within.parent), kind);
}

const isWhole = ({ name }: HtmlElement): boolean => /^(?:html|body|main|article)$/.test(name);

function blocksFrom(
  blocks: readonly HtmlBlock[],
  label: HtmlBlock,
  parent: HtmlElement,
): readonly HtmlBlock[] {
  let end = label.index + 1;
  for (let next = blocks[end]; next !== undefined && isWithin(next.element, parent); next = blocks[end])
    end++;
  return blocks.slice(label.index, end);
}

function followers(section: readonly HtmlBlock[], kind: Surroundings): readonly HtmlBlock[] {
  const [label] = section;
  if (label === undefined) return [];
  const level = isHeading(label) ? label.element.name : 'h6';
  const end = section.findIndex(
    (block, i) =>
      i > 0 &&
      ((isHeading(block) && block.element.name <= level) || (kind === 'related' && !isHalfLinks(block))),
  );
  return end < 0 ? section : section.slice(0, end);
}
