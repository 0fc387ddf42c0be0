import { isCreditText } from '#main/import/extract/is-credit-text.ts';
import { isRunningText } from '#main/import/extract/is-running-text.ts';
import { contentStems, sharedStems } from '#shared/analysis/articles/content-stems.ts';
import { listMarker } from '#shared/analysis/articles/line-shapes.ts';
import type { OfficeParagraph } from './office-paragraph.ts';

/** One of several articles in a document. */
export interface OfficeArticle {
  /** Index of its first paragraph. */
  readonly from: number;
  /** Its headline, without the number before it; null where more than one line is set as it, or none. */
  readonly title: string | null;
  /** Length of the number before its headline. */
  readonly marker: number;
}

/** A paragraph set as a headline, with what stands below it up to the next. */
interface Heading {
  readonly at: number;
  /** Index of the first line below all that is set like it. */
  below: number;
  /** How many lines are set like it that are no credits. */
  lines: number;
  readonly text: string;
  readonly marker: string;
  readonly level: number | null;
}

const fewestLetters = 10;
const longestHeadline = 250;
/** Text below a headline that is shorter is none of an article. */
const shortestText = 60;
/** Where so much of a document is bold, bold letters say nothing. */
const mostBold = 0.4;
/** Articles of one kind without outlets and days below their headlines are told from parts of one only where there are so many. */
const fewestUnsigned = 3;
/** How much of a headline and of the opening below it the article before may speak of, too. */
const alike = { headline: 0.25, opening: 0.15 } as const;
const openingLength = 400;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * The articles of a document that holds several, by their headlines: lines in one style or bold, all with their outlet or
 * day below, or all over other matters (and then styled or numbered). None where that is not so: headings and bold lines
 * over the parts of one article are the rule.
 */
export function findOfficeArticles(paragraphs: readonly OfficeParagraph[]): readonly OfficeArticle[] {
  const headings = findHeadings(paragraphs);
  const kinds = new Map<string, Heading[]>();
  for (const heading of headings) {
    const kind = `${heading.level ?? 'bold'} ${heading.marker === '' ? '' : 'marked'}`;
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [heading]);
    else others.push(heading);
  }
  const chosen = [...kinds.values()]
    .map(kind => articlesOf(kind, paragraphs))
    .find(({ length }) => length > 1);
  const [first] = chosen ?? [];
  if (chosen === undefined || first === undefined) return [];
  const starts = chosen.map(({ at, text, marker, lines }) => ({
    from: at,
    title: lines === 1 ? text.slice(marker.length) : null,
    marker: marker === '' ? 0 : (paragraphs[at]?.text.indexOf(marker) ?? 0) + marker.length,
  }));
  return holdRunningText(paragraphs.slice(0, first.at))
    ? [{ from: 0, title: null, marker: 0 }, ...starts]
    : starts;
}

/** Which of the headings of one kind begin articles. */
function articlesOf(kind: readonly Heading[], paragraphs: readonly OfficeParagraph[]): readonly Heading[] {
  const signed = kind.filter(heading => isSigned(heading, paragraphs));
  const isMarked = kind.every(({ marker }) => marker !== '');
  // One number after the other: an item without its own line is an item.
  if (signed.length > 1) return isMarked && signed.length * 2 > kind.length ? kind : signed;
  const isStyled = kind.every(({ level }) => level !== null);
  const areMany = kind.length >= fewestUnsigned && (isMarked || isStyled);
  return areMany && areOfOtherMatters(kind, paragraphs) ? kind : [];
}

/** One of the first lines below says where or when the text was printed. */
function isSigned({ at, below }: Heading, paragraphs: readonly OfficeParagraph[]): boolean {
  const lines = paragraphs.slice(at + 1, below + 4).filter(({ text }) => text !== '');
  return lines.slice(0, below - at + 1).some(({ text }) => isCreditText(text.trim()));
}

/** No article speaks of what the one before it does, and each of what its headline says. */
function areOfOtherMatters(kind: readonly Heading[], paragraphs: readonly OfficeParagraph[]): boolean {
  let before: ReadonlySet<string> = new Set();
  return kind.every(({ below, text }, i) => {
    const body = textOf(paragraphs.slice(below, kind[i + 1]?.at));
    const [own, opening] = [contentStems(text), contentStems(body.slice(0, openingLength))];
    const isOther =
      sharedStems(own, before) < alike.headline &&
      sharedStems(opening, before) < alike.opening &&
      sharedStems(own, opening) > 0;
    before = contentStems(`${text}\n${body}`);
    return isOther;
  });
}

/** Headings by their style and lines that are bold where most are not, each with running text below. */
function findHeadings(paragraphs: readonly OfficeParagraph[]): readonly Heading[] {
  const isHead = createHeadTest(paragraphs);
  const headings: Heading[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (!isHead(paragraph)) continue;
    const { level } = paragraph;
    const text = paragraph.text.trim();
    const marker = listMarker.exec(text)?.[0] ?? '';
    const open = headings.at(-1);
    const goesOn = open?.below === at && open.level === level;
    const isCredit = isCreditText(text);
    if (goesOn && (isCredit || marker === '')) {
      open.below = at + 1;
      if (!isCredit) open.lines++;
    } else if (!isCredit && lettersIn(text) >= fewestLetters)
      headings.push({ at, below: at + 1, lines: 1, text, marker, level });
  }
  return headings.filter(({ below }, i) => {
    const own = paragraphs.slice(below, headings[i + 1]?.at).filter(paragraph => !isHead(paragraph));
    return lettersIn(textOf(own)) >= shortestText;
  });
}

function createHeadTest(paragraphs: readonly OfficeParagraph[]): (paragraph: OfficeParagraph) => boolean {
  const lengthOf = (some: readonly OfficeParagraph[]): number =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  const texts = paragraphs.filter(({ role }) => role === 'text');
  const isTelling = lengthOf(texts.filter(({ isBold }) => isBold)) < lengthOf(texts) * mostBold;
  return ({ role, text, level, isBold }) =>
    role === 'text' &&
    lettersIn(text) > 0 &&
    text.length <= longestHeadline &&
    (level !== null || (isBold && isTelling && !/[.،]\s*$/.test(text)));
}

const textOf = (paragraphs: readonly OfficeParagraph[]): string =>
  paragraphs
    .filter(({ role }) => role === 'text')
    .map(({ text }) => text)
    .join('\n');

/** Whether these paragraphs are an article, and not the head of a bulletin. */
export const holdRunningText = (paragraphs: readonly OfficeParagraph[]): boolean =>
  isRunningText(textOf(paragraphs));
