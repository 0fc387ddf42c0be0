import type { ClassifiedLine } from './classify-lines.ts';
import { endsSentence, isParagraph, isTitleShaped } from './classify-lines.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { readDateline } from './dateline.ts';

/** Everything about a line that speaks for or against its being the headline of a new article. */
export interface StartContext {
  readonly titleLength: number;
  /** Since the last line of text before: what kinds of lines stand between. */
  readonly afterSeparator: boolean;
  readonly afterRelatedOpener: boolean;
  readonly afterTrailer: boolean;
  readonly afterOutletField: boolean;
  readonly afterDateField: boolean;
  /** The article before has ended for sure: its outlet or an end mark has been read since its last paragraph. */
  readonly isClosed: boolean;
  readonly extraBlankLines: number;
  readonly previousEndsSentence: boolean;
  /** Fields between the line and the first paragraph after it. */
  readonly beforeDateField: boolean;
  readonly beforeOtherField: boolean;
  readonly followingParagraphs: number;
  readonly leadIsLonger: boolean;
  readonly leadHasDateline: boolean;
  readonly leadContinues: boolean;
  /** The line itself opens as a sentence in the middle of a report does. */
  readonly titleContinues: boolean;
  /** The first article of the source states date or outlet beside its headline, and nothing sets this line apart. */
  readonly isUnlikeFirst: boolean;
  /** Shares of the line's words, 0 to 1. */
  readonly sharedWithLead: number;
  readonly sharedWithPrevious: number;
}

/** How a paragraph goes on with a report rather than opens one; folded. */
const continuation =
  /^(?:و(?:قال|قالت|اضاف|تابع|اشار|اوضح|اكد|لفت|ذكر|بين|شدد|اعرب|كان|كانت|في|من|علي|عن|عقب|بعد|يات|جاء|تعد|يعد|ختم|ردا|بحسب|وفق|حول|فيما|نقل|صرح|اعتبر|راي|زاد|طالب|دعا|حذر|اعلن|افاد|ينتظر|يتوقع|يذكر|تضم|يضم|هذ|لم|لا|ان|قد|سبق|تاتي|ياتي)|كما |بدوره|بدورها|من جهت|من جانب|في المقابل|الي ذلك|يذكر ان|يشار الي|وبحسب|وفي|but |and |he |she |it |they |meanwhile|however|in addition|also,|separately)/;

interface Before {
  readonly kinds: ReadonlySet<string>;
  readonly previous: ClassifiedLine | null;
  readonly blankLines: number;
}

function lookBack(lines: readonly ClassifiedLine[], index: number, from: number): Before {
  const kinds = new Set<string>();
  let blankLines = lines[index]?.line.blankBefore ?? 0;
  let isLinkList = true;
  for (let i = index - 1; i >= from; i--) {
    const line = lines[i];
    if (!line) break;
    if (line.role === 'content') {
      // Links under a «read also» are headlines too: what opened their list still counts.
      const opened =
        isLinkList && !isParagraph(line.line) && isTitleShaped(line.line)
          ? openerAbove(lines, i, from)
          : null;
      if (opened === null) return { kinds, previous: line, blankLines };
      i = opened + 1;
      continue;
    }
    isLinkList = isLinkList && kinds.size === 0;
    if (line.role === 'boilerplate') kinds.add(line.rule.id === 'navigation.rule' ? 'rule' : line.rule.kind);
    if (line.role === 'credit') kinds.add('outlet');
    if (line.role === 'fields') for (const field of line.fields) kinds.add(field.kind);
    blankLines = Math.max(blankLines, line.line.blankBefore);
  }
  return { kinds, previous: null, blankLines };
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
  readonly fieldKinds: ReadonlySet<string>;
  readonly paragraphs: readonly ClassifiedLine[];
}

/** The fields directly below a headline, and the run of paragraphs that follows (one line of deck between is allowed). */
function lookAhead(lines: readonly ClassifiedLine[], index: number): After {
  const fieldKinds = new Set<string>();
  const paragraphs: ClassifiedLine[] = [];
  const titleLength = lines[index]?.line.text.length ?? 0;
  let hasDeck = false;
  for (let i = index + 1; i < lines.length && paragraphs.length < 3; i++) {
    const line = lines[i];
    if (!line) break;
    if (line.role === 'content') {
      const isLongerThanTitle = fieldKinds.size > 0 && line.line.text.length >= Math.max(40, titleLength);
      if (isParagraph(line.line) || isLongerThanTitle) paragraphs.push(line);
      else if (paragraphs.length > 0 || hasDeck || fieldKinds.size === 0) break;
      else hasDeck = true;
    } else if (paragraphs.length === 0) {
      if (line.role === 'boilerplate' && endsBlock(line.rule.kind, line.rule.id)) break;
      if (line.role === 'credit') fieldKinds.add('outlet');
      if (line.role === 'fields') for (const field of line.fields) fieldKinds.add(field.kind);
    } else if (line.role === 'boilerplate' && endsBlock(line.rule.kind, line.rule.id)) break;
  }
  return { fieldKinds, paragraphs };
}

const endsBlock = (kind: string, id: string): boolean =>
  kind === 'related-separator' || kind === 'trailer' || id === 'navigation.rule';

/** The usual number of empty lines between two lines of text, measured on the whole source. */
export function usualBlankLines(lines: readonly ClassifiedLine[]): number {
  const counts = lines.filter(line => line.role === 'content').map(line => line.line.blankBefore);
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** True if fields stand directly above or below the headline at `index`. */
export function hasFieldsBeside(lines: readonly ClassifiedLine[], index: number): boolean {
  const isHeader = (line: ClassifiedLine): boolean => line.role === 'fields' || line.role === 'credit';
  return lines.slice(0, index).some(isHeader) || lookAhead(lines, index).fieldKinds.size > 0;
}

/** Collects the evidence around line `index`; `from` is where the article before it began, `previousStems` its words. */
export function readStartContext(
  lines: readonly ClassifiedLine[],
  index: number,
  before: {
    readonly from: number;
    readonly usualBlank: number;
    readonly firstHasFields: boolean;
    readonly previousStems: ReadonlySet<string>;
  },
): StartContext {
  const text = lines[index]?.line.text ?? '';
  const { kinds, previous, blankLines } = lookBack(lines, index, before.from);
  const { fieldKinds, paragraphs } = lookAhead(lines, index);
  const lead = paragraphs[0]?.line;
  const stems = contentStems(text);
  const leadStems = contentStems(
    paragraphs
      .slice(0, 2)
      .map(paragraph => paragraph.line.text)
      .join(' '),
  );
  const isClosed = kinds.has('outlet') || kinds.has('trailer');
  const extraBlankLines = Math.max(0, blankLines - before.usualBlank);
  const isSetApart = kinds.size > 0 || fieldKinds.size > 0 || extraBlankLines > 0;
  return {
    titleLength: text.length,
    afterSeparator: kinds.has('rule'),
    afterRelatedOpener: kinds.has('related-separator'),
    afterTrailer: kinds.has('trailer'),
    afterOutletField: kinds.has('outlet'),
    afterDateField: kinds.has('published') || kinds.has('updated'),
    isClosed,
    extraBlankLines,
    previousEndsSentence: previous === null || endsSentence(previous.line.text),
    beforeDateField: fieldKinds.has('published') || fieldKinds.has('updated'),
    beforeOtherField: fieldKinds.has('outlet') || fieldKinds.has('author') || fieldKinds.has('other'),
    followingParagraphs: paragraphs.length,
    leadIsLonger: lead !== undefined && lead.text.length > text.length,
    leadHasDateline: lead !== undefined && readDateline(lead.text) !== null,
    leadContinues: lead !== undefined && continuation.test(lead.folded.text),
    titleContinues: continuation.test(lines[index]?.line.folded.text ?? ''),
    isUnlikeFirst: before.firstHasFields && !isSetApart,
    sharedWithLead: sharedStems(stems, leadStems),
    sharedWithPrevious: sharedStems(stems, before.previousStems),
  };
}
