import type { ClassifiedLine } from './classified-line.ts';
import { isParagraph, isTitleLike, isTitleShaped, listMarker } from './line-shapes.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { readDatedLine } from './dated-line.ts';
import type { LineField } from './line-field.ts';
import { looksLikeOutlet, readNameLine } from './name-lines.ts';
import { outletLikeness } from './outlet-likeness.ts';
import { isOutletOverDated, withOutletBesideDate } from './outlet-beside-date.ts';
import { isPaperTitle } from './outlet-names.ts';
import type { SourceLine } from './source-lines.ts';
import { readSaid } from './title-source.ts';

const longestName = 60;
const longestDatedLine = 100;
/** How many lines of names and values may stand between a headline and its text. */
const longestHeader = 5;

const isDate = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'fields' &&
  line.fields.some(field => (field.kind === 'published' || field.kind === 'updated') && field.date !== null);

const statesAuthor = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'fields' && line.fields.some(field => field.kind === 'author');

const isShort = (line: ClassifiedLine): boolean =>
  line.role === 'content' && line.line.text.length <= longestName && !/[.!؟?:،؛]$/.test(line.line.text);

/** Lines of a page between text and text: what stands around the line at `index`. */
interface Surroundings {
  /** A headline can be above: a line of text that is no sentence of a report. */
  readonly hasTitleAbove: boolean;
  /** A line of text stands between it and this one. */
  readonly isBelowDeck: boolean;
  readonly hasDateAbove: boolean;
  readonly hasDateBelow: boolean;
  /** An author is stated between the headline and the text. */
  readonly hasAuthor: boolean;
  readonly titleText: string;
  readonly leadText: string;
}

/** The page begins with its date, perhaps a section's name below it, and no text yet before line `end`. */
function opensWithDate(lines: readonly ClassifiedLine[], end: number): boolean {
  if (end > longestHeader) return false;
  const above = lines.slice(0, end);
  return above.every(({ role }) => role !== 'content') && above.some(isDate);
}

/** `read` holds the lines above as they are known by now, `lines` those below. */
function surroundingsOf(
  read: readonly ClassifiedLine[],
  lines: readonly ClassifiedLine[],
  index: number,
): Surroundings {
  let [hasTitleAbove, hasDateAbove, hasDateBelow, hasAuthor] = [false, false, false, false];
  let [titleText, leadText] = ['', ''];
  let isBelowDeck = false;
  for (let i = index - 1; i >= Math.max(0, index - longestHeader); i--) {
    const line = read[i];
    if (isDate(line)) hasDateAbove = true;
    if (statesAuthor(line)) hasAuthor = true;
    if (line?.role !== 'content') continue;
    hasTitleAbove = isTitleShaped(line.line) && !isParagraph(line.line);
    if (hasTitleAbove) {
      titleText = line.line.text;
      hasDateAbove = hasDateAbove || isDate(read[i - 1]) || opensWithDate(read, i);
      break;
    }
    // One long deck may stand between headline and names.
    if (isBelowDeck) break;
    isBelowDeck = true;
  }
  for (let i = index + 1; i < Math.min(lines.length, index + longestHeader); i++) {
    const line = lines[i];
    if (isDate(line)) hasDateBelow = true;
    if (statesAuthor(line)) hasAuthor = true;
    if (line?.role !== 'content' || isShort(line)) continue;
    if (isParagraph(line.line)) leadText = line.line.text;
    break;
  }
  return { hasTitleAbove, isBelowDeck, hasDateAbove, hasDateBelow, hasAuthor, titleText, leadText };
}

const isHeadline = ({ role, line }: ClassifiedLine): boolean =>
  role === 'content' && isTitleShaped(line) && !isParagraph(line);

/** An outlet may stand above the date and the headline, as in records of press archives, or above the headline alone. */
function isOutletAbove(lines: readonly ClassifiedLine[], index: number, isRepeated: boolean): boolean {
  const [above, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.role !== 'content') return false;
  if (above?.role === 'content' && !(isRepeated && isParagraph(above.line))) return false;
  if (!isDate(next)) return isOutletOverDated(lines, index) && isNamed(line.line);
  const below = lines.slice(index + 2, index + 2 + longestHeader).find(({ role }) => role === 'content');
  return below !== undefined && isHeadline(below) && isNamed(line.line);
}

/** How often each short line occurs: a headline is printed once, names and labels under every headline. */
function countShortLines(lines: readonly ClassifiedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of lines.filter(each => each.line.text.length <= longestName))
    counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  return counts;
}

type FieldsLine = Extract<ClassifiedLine, { readonly role: 'fields' }>;

/** What a line says without its figures: the same over several days where it names an outlet. */
const besideDateOf = (source: string, { span }: SourceLine): string =>
  source.slice(span.start, span.end).split(/\s*[-–—ـ|•·،,/(\d٠-٩]/, 1)[0] ?? '';

/** How often each beginning of a line with a day occurs. */
function countBesideDates(source: string, lines: readonly ClassifiedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of lines.filter(isDate)) {
    const said = besideDateOf(source, line);
    if (said !== '') counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts;
}

const isOutlet = ({ kind }: LineField): boolean => kind === 'outlet';

const isBelowParagraph = (read: readonly ClassifiedLine[]): boolean => {
  const above = read.at(-1);
  return above?.role === 'content' && isParagraph(above.line);
};

/** The last line of a report, closed by the end of the source or by furniture. */
function isTail(read: readonly ClassifiedLine[], lines: readonly ClassifiedLine[], index: number): boolean {
  // A «read also» may stand between text and name.
  const above = read.findLast(line => line.role !== 'boilerplate' || line.rule.kind !== 'related-links');
  const below = lines[index + 1];
  return (
    above?.role === 'content' &&
    isParagraph(above.line) &&
    (below === undefined || below.role === 'boilerplate')
  );
}

const isSignature = ({ role, line }: ClassifiedLine): boolean =>
  role === 'content' && line.text.length <= 40 && !/[.!؟?:،؛]$/.test(line.text);

/** «بيروت، 4 شباط 2025» below a communiqué, with nothing behind it but who signs it. */
function isSigned(lines: readonly ClassifiedLine[], index: number): boolean {
  if (lines.length - index > 3) return false;
  const folded = lines[index]?.line.folded ?? '';
  return /\d/.test(folded) && lines.slice(index + 1).every(isSignature) && signedPlace.test(folded);
}

const signedPlace = /^\p{L}[\p{L} ]{2,24}\s*(?:[,،]|\s[-–—]|\s(?:في|on|le))\s*(?:(?:في|ال\S+)\s+)?\d/u;

const isOutletName = ({ text, folded }: SourceLine): boolean => looksLikeOutlet(text) || isPaperTitle(folded);

/** Known as an outlet by its name where a day stands with it: «الخبر الجزائرية», "The Harbour Herald". */
const isNamed = ({ text }: SourceLine): boolean => looksLikeOutlet(text) || outletLikeness(text) === 'named';

const outletOf = ({ span }: SourceLine): readonly LineField[] => [
  { kind: 'outlet', label: null, value: span, date: null },
];

/** «1- …»: the headline of a brief. */
const isMarkedTitle = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'content' &&
  listMarker.test(line.line.text) &&
  isTitleLike(line.line.text.replace(listMarker, '')) &&
  !isParagraph(line.line);

/** «(الضفة - هالة نمر)»: the outlet, perhaps with a writer, in a bracket of its own. */
function readBracketed({ text, span }: SourceLine): readonly LineField[] | null {
  const said = /^[([]\s*(?<said>[^()[\]]{2,70}?)\s*[)\]]$/d.exec(text)?.indices?.groups?.['said'];
  return said ? readSaid(text.slice(...said), span.start + said[0]) : null;
}

/** The report below says the line again. */
const isEchoed = ({ text }: SourceLine, { leadText }: Surroundings): boolean =>
  leadText !== '' && sharedStems(contentStems(text), contentStems(leadText)) >= 0.4;

/** The values of a line of names between headline and text; null where nothing but its looks speaks for it. */
function readHeaderNames(
  source: string,
  line: SourceLine,
  around: Surroundings,
  isRepeated: boolean,
): readonly LineField[] | null {
  if (!around.hasTitleAbove) return null;
  const isBesideValues = around.hasDateAbove || around.hasDateBelow || around.hasAuthor;
  const isHeader = around.isBelowDeck
    ? around.hasDateBelow
    : isBesideValues || isRepeated || isOutletName(line);
  if (!isHeader || (isEchoed(line, around) && !isOutletName(line))) return null;
  if (isBesideValues && outletLikeness(line.text) === 'named') return outletOf(line);
  const fields = readNameLine(source, line.span, { isHeader: true, hasDate: false });
  // Beside a stated author a second bare name is who published it.
  const asOutlet = around.hasAuthor && fields?.length === 1 && fields[0]?.kind === 'author';
  return asOutlet ? fields.map(field => ({ ...field, kind: 'outlet' as const })) : fields;
}

/** «سومر/ ديالى», «خصب – خاص:»: where a report comes from, alone between its headline and its first paragraph. */
const placeLine =
  /^\p{L}[\p{L}\p{M}.]*(?: \p{L}+)?\s*(?:\/\s*\p{L}[\p{L}\p{M}.]*(?: \p{L}+)?\s*:?|[-–—]\s*[«"]?\p{L}[\p{L}\p{M}.]*(?: \p{L}+)?[»"]?\s*:)$/u;

function isPlaceLine(
  read: readonly ClassifiedLine[],
  lines: readonly ClassifiedLine[],
  index: number,
): boolean {
  const { text } = lines[index]?.line ?? { text: '' };
  const [above, below] = [
    read.findLast(({ role }) => role !== 'fields' && role !== 'credit'),
    lines[index + 1],
  ];
  return (
    text.length <= 40 &&
    /[/:]/.test(text) &&
    below?.role === 'content' &&
    isParagraph(below.line) &&
    above?.role === 'content' &&
    isTitleShaped(above.line) &&
    !isParagraph(above.line) &&
    placeLine.test(text)
  );
}

/**
 * Reads the bare names and dates that pages print between headline and text or below it: an outlet, an author, what the
 * author does, a day beside a place. A line is such when it looks like one, stands below a headline and beside a date
 * (or is an outlet by its words, or stands under several headlines), and the report below does not speak of it.
 */
export function withHeaderNames(source: string, lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const counts = countShortLines(lines);
  const read: ClassifiedLine[] = [];
  const said = countBesideDates(source, lines);
  const besideDate = ({ line, fields }: FieldsLine, index: number): readonly LineField[] | null => {
    if (line.text.length > longestDatedLine || !fields.some(({ date }) => date !== null)) return null;
    const { titleText, leadText } = surroundingsOf(read, lines, index);
    const timesSaid = said.get(besideDateOf(source, line)) ?? 0;
    const place = { told: `${titleText} ${leadText}`, timesSaid };
    return withOutletBesideDate(source, line, fields, place);
  };
  const fieldsOf = (classified: ClassifiedLine, index: number): readonly LineField[] | null => {
    const { line } = classified;
    if (classified.role === 'fields') return besideDate(classified, index);
    if (classified.role !== 'content' || line.text.length > longestDatedLine) return null;
    const around = surroundingsOf(read, lines, index);
    const isEnd = isTail(read, lines, index) || isSigned(lines, index);
    const isUndated = !around.hasDateAbove && !around.hasDateBelow;
    const isDateWanted = (around.hasTitleAbove && isUndated) || isEnd;
    const dated = isDateWanted || isBelowParagraph(read) ? readDatedLine(source, line) : null;
    // In the midst of lines only an outlet's own name beside the date is sure.
    const isDated = dated && (isDateWanted || dated.some(isOutlet));
    if (isDated) return besideDate({ line, role: 'fields', fields: dated }, index) ?? dated;
    const isBelowTitle = around.hasTitleAbove || isMarkedTitle(read.at(-1));
    const bracketed = isBelowTitle ? readBracketed(line) : null;
    if (bracketed) return bracketed;
    if (isPlaceLine(read, lines, index))
      return [{ kind: 'other', label: null, value: line.span, date: null }];
    if (!isShort(classified)) return null;
    const isRepeated = (counts.get(line.text) ?? 0) > 1;
    if (isOutletAbove(lines, index, isRepeated)) return outletOf(line);
    if (isEnd && isOutletName(line))
      return readNameLine(source, line.span, { isHeader: true, hasDate: false });
    return readHeaderNames(source, line, around, isRepeated);
  };
  for (const [index, line] of lines.entries()) {
    const fields = fieldsOf(line, index);
    read.push(fields ? { line: line.line, role: 'fields', fields } : line);
  }
  return read;
}
