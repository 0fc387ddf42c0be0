import type { ClassifiedLine } from './classified-line.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { readDateline } from './dateline.ts';
import { endsSentence, isParagraph, isTitleLike, isTitleShaped, listMarker } from './line-shapes.ts';
import { readOnce } from './read-once.ts';

/** Everything about a line that speaks for or against its being the headline of a new article; what is dear is read when asked for. */
export interface StartContext {
  readonly titleLength: number;
  readonly titleWords: number;
  readonly isQuestion: boolean;
  /** How many short questions stand alone in the source: several make an interview. */
  readonly questions: number;
  /** Since the last line of text before: what kinds of lines stand between. */
  readonly afterSeparator: boolean;
  readonly afterRelatedOpener: boolean;
  /** One of several links below a «read also», or the only one. */
  readonly linksAbove: number;
  readonly afterTrailer: boolean;
  readonly afterOutletField: boolean;
  readonly afterDateField: boolean;
  /** The article before has ended for sure: its outlet or an end mark has been read since its last paragraph. */
  readonly isClosed: boolean;
  /** Anything but text stands before the line, or more empty lines than between paragraphs. */
  readonly isSetOff: boolean;
  /** The first headline is longer than a few words, or has lines around it. */
  readonly isBarerThanFirst: boolean;
  readonly extraBlankLines: number;
  readonly previousEndsSentence: boolean;
  /** Fields between the line and the first paragraph after it. */
  readonly beforeDateField: boolean;
  readonly beforeOtherField: boolean;
  readonly beforePromotion: boolean;
  readonly followingParagraphs: number;
  readonly leadIsLonger: boolean;
  readonly leadHasDateline: () => boolean;
  readonly leadContinues: boolean;
  /** The lead has an advertisement glued to it, which stands inside articles. */
  readonly leadHasAd: boolean;
  /** The line itself opens as a sentence in the middle of a report does. */
  readonly titleContinues: boolean;
  /** What the first article of the source has around its headline stands here too: all of it, or nothing of it. */
  readonly fitsFirst: boolean;
  readonly isUnlikeFirst: boolean;
  /** Shares of the line's words, 0 to 1. */
  readonly sharedWithLead: () => number;
  readonly sharedWithPrevious: () => number;
  /** The share of the lead's words that the article before holds. */
  readonly leadSharedWithPrevious: () => number;
}

/** How a paragraph goes on with a report rather than opens one; folded. */
const continuation =
  /^(?:و(?=[\u0621-\u064a]{3})(?!(?:زار|زير|كال|كيل|لاي|فا|جه|حد|ضع|ثيق|صل|قع|قت|سط|اشنطن|قف|رش|فد|لد|فر|صف|اصل|قوع|داع|عد |صول|ضح))|ف(?:قد|في|ي ال|ان|اذا)|كما |بدوره|بدورها|من جهت|من جانب|في المقابل|الي ذلك|يذكر ان|يشار الي|لكن |غير ان|الا ان|ايضا |وبحسب|وفي|ثم |هذا و|but |and |he |she |it |they |his |her |meanwhile|however|in addition|also,|separately|the (?:minister|company|statement|report|official)s? (?:said|added))/;

const gluedAd = /^(?:اعلان(?=[وفا][\u0621-\u064a]{3})|advertisement(?=[a-z]))/;

/** A line of dashes, or the number of a record. */
export const isRule = (id: string): boolean => id === 'navigation.rule' || id === 'navigation.record';

interface Before {
  readonly kinds: ReadonlySet<string>;
  readonly previous: ClassifiedLine | null;
  readonly blankLines: number;
  readonly linksAbove: number;
}

function lookBack(lines: readonly ClassifiedLine[], index: number, from: number): Before {
  const kinds = new Set<string>();
  let blankLines = lines[index]?.line.blankBefore ?? 0;
  let isLinkList = true;
  let linksAbove = 0;
  for (let i = index - 1; i >= from; i--) {
    const line = lines[i];
    if (!line) break;
    if (line.role === 'content') {
      // Links under a «read also» are headlines too: what opened their list still counts.
      const opened =
        isLinkList && !isParagraph(line.line) && isTitleLike(line.line.text.replace(listMarker, ''))
          ? openerAbove(lines, i, from)
          : null;
      if (opened === null) return { kinds, previous: line, blankLines, linksAbove };
      linksAbove = i - opened;
      i = opened + 1;
      continue;
    }
    isLinkList = isLinkList && kinds.size === 0;
    if (line.role === 'boilerplate') kinds.add(isRule(line.rule.id) ? 'rule' : line.rule.kind);
    if (line.role === 'credit') kinds.add('outlet');
    if (line.role === 'fields') for (const field of line.fields) kinds.add(field.kind);
    blankLines = Math.max(blankLines, line.line.blankBefore);
  }
  return { kinds, previous: null, blankLines, linksAbove };
}

/** The longest list of links that a «read also» is looked for above. */
const longestLinkList = 30;

/** Index of the «read also» that opens the list of links which line `index` belongs to; null when it is in none. */
export function openerAbove(lines: readonly ClassifiedLine[], index: number, from: number): number | null {
  for (let i = index; i >= Math.max(from, index - longestLinkList); i--) {
    const line = lines[i];
    if (line?.role === 'boilerplate') return line.rule.kind === 'related-separator' ? i : null;
    if (line?.role !== 'content' || isParagraph(line.line)) return null;
  }
  return null;
}

interface After {
  readonly kinds: ReadonlySet<string>;
  readonly paragraphs: readonly ClassifiedLine[];
}

const headerKinds = new Set(['published', 'updated', 'outlet', 'author', 'other']);

/** The fields directly below a headline, and the run of paragraphs that follows (one line of deck between is allowed). */
function lookAhead(
  lines: readonly ClassifiedLine[],
  index: number,
  { allowsDeck, isSetApart }: { readonly allowsDeck: boolean; readonly isSetApart: boolean },
): After {
  const kinds = new Set<string>();
  const paragraphs: ClassifiedLine[] = [];
  const titleLength = lines[index]?.line.text.length ?? 0;
  let hasDeck = false;
  for (let i = index + 1; i < lines.length && paragraphs.length < 3; i++) {
    const line = lines[i];
    if (!line) break;
    if (line.role === 'content') {
      const hasFields = [...kinds].some(kind => headerKinds.has(kind));
      const isLongerThanTitle = hasFields && line.line.text.length >= Math.max(40, titleLength);
      if (isParagraph(line.line) || isLongerThanTitle) paragraphs.push(line);
      else if (paragraphs.length > 0 || hasDeck || !allowsDeck || !(hasFields || isSetApart)) break;
      else hasDeck = true;
    } else if (paragraphs.length === 0) {
      if (line.role === 'boilerplate' && endsHeader(line.rule.kind, line.rule.id)) break;
      if (line.role === 'credit') kinds.add('outlet');
      if (line.role === 'fields') for (const field of line.fields) kinds.add(field.kind);
      if (line.role === 'boilerplate') kinds.add(line.rule.kind);
    } else if (line.role === 'boilerplate' && endsBlock(line.rule.kind, line.rule.id)) break;
  }
  return { kinds, paragraphs };
}

const endsBlock = (kind: string, id: string): boolean =>
  kind === 'related-separator' || kind === 'trailer' || isRule(id);

/** An address may stand between headline and text, and a rule below the date. */
const endsHeader = (kind: string, id: string): boolean =>
  kind === 'related-separator' || (kind === 'trailer' && id !== 'trailer.address');

const isQuestion = (text: string): boolean => /[؟?]["»”]?$/.test(text);

/** Counts the questions that stand alone on their lines and could be headlines. */
export const countQuestions = (lines: readonly ClassifiedLine[]): number =>
  lines.filter(({ role, line }) => role === 'content' && isQuestion(line.text) && isTitleShaped(line)).length;

/** The usual number of empty lines between two lines of text, measured on the whole source. */
export function usualBlankLines(lines: readonly ClassifiedLine[]): number {
  const counts = lines.filter(line => line.role === 'content').map(line => line.line.blankBefore);
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** What stands around the first headline: kinds of fields and promotions above and below it. */
export function firstHeader(lines: readonly ClassifiedLine[], index: number): FirstHeader {
  const above = new Set<string>();
  for (const line of lines.slice(0, index)) {
    if (line.role === 'credit') above.add('outlet');
    if (line.role === 'fields') for (const field of line.fields) above.add(field.kind);
  }
  const words = lines[index]?.line.text.split(/\s+/).length ?? 0;
  return { above, words, below: lookAhead(lines, index, { allowsDeck: true, isSetApart: false }).kinds };
}

/** Kinds of lines above and below the first headline. */
export interface FirstHeader {
  readonly above: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
  /** How many words the first headline has. */
  readonly words: number;
}

const countedKinds = ['published', 'updated', 'outlet', 'author', 'promo'];

/** How many kinds of the first header stand around another headline, of how many. */
function likeness(first: FirstHeader, above: ReadonlySet<string>, below: ReadonlySet<string>) {
  let [common, expected] = [0, 0];
  for (const kind of countedKinds) {
    if (first.below.has(kind)) expected++;
    if (first.above.has(kind)) expected++;
    if (first.below.has(kind) && below.has(kind)) common++;
    if (first.above.has(kind) && above.has(kind)) common++;
  }
  return { common, expected };
}

/** Collects the evidence around line `index`; `from` is where the article before it began, `previousStems` its words. */
export function readStartContext(
  lines: readonly ClassifiedLine[],
  index: number,
  before: {
    readonly from: number;
    readonly usualBlank: number;
    readonly questions: number;
    readonly first: FirstHeader;
    readonly previousStems: () => ReadonlySet<string>;
  },
): StartContext {
  const line = lines[index]?.line;
  const text = line?.text ?? '';
  const { kinds, previous, blankLines, linksAbove } = lookBack(lines, index, before.from);
  const isLink = kinds.has('related-separator');
  const extraBlankLines = Math.max(0, blankLines - before.usualBlank);
  const { kinds: below, paragraphs } = lookAhead(lines, index, {
    allowsDeck: !isLink && !before.first.above.has('published'),
    isSetApart: kinds.has('rule') || kinds.has('trailer') || extraBlankLines >= 2,
  });
  const lead = paragraphs[0]?.line;
  const stems = readOnce(() => contentStems(text));
  const leadStems = readOnce(() =>
    contentStems(
      paragraphs
        .slice(0, 2)
        .map(paragraph => paragraph.line.text)
        .join(' '),
    ),
  );
  const isClosed = kinds.has('outlet') || kinds.has('trailer');
  const { common, expected } = likeness(before.first, kinds, below);
  const leadText = lead?.folded ?? '';
  const hasAd = gluedAd.test(leadText);
  return {
    titleLength: text.length,
    titleWords: text.split(/\s+/).length,
    isQuestion: isQuestion(text),
    questions: before.questions,
    afterSeparator: kinds.has('rule'),
    afterRelatedOpener: isLink,
    linksAbove,
    afterTrailer: kinds.has('trailer'),
    afterOutletField: kinds.has('outlet'),
    afterDateField: kinds.has('published') || kinds.has('updated'),
    isClosed,
    isSetOff: kinds.size > 0 || extraBlankLines >= 1,
    isBarerThanFirst: expected > 0 || before.first.words > 4,
    extraBlankLines,
    previousEndsSentence: previous === null || previous.line.isUnstopped || endsSentence(previous.line.text),
    beforeDateField: below.has('published') || below.has('updated'),
    beforeOtherField: below.has('outlet') || below.has('author') || below.has('other'),
    beforePromotion: below.has('promo') || below.has('navigation'),
    followingParagraphs: paragraphs.length,
    leadIsLonger: lead !== undefined && lead.text.length > text.length,
    leadHasDateline: () => lead !== undefined && readDateline(lead.text) !== null,
    leadContinues: continuation.test(hasAd ? leadText.replace(gluedAd, '') : leadText),
    leadHasAd: hasAd,
    titleContinues: continuation.test(line?.folded ?? ''),
    fitsFirst: expected > 0 && common === expected,
    isUnlikeFirst: expected > 0 && common === 0,
    sharedWithLead: () => sharedStems(stems(), leadStems()),
    sharedWithPrevious: () => sharedStems(stems(), before.previousStems()),
    leadSharedWithPrevious: () => sharedStems(leadStems(), before.previousStems()),
  };
}
