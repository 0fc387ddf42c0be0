import type { ClassifiedLine } from './classified-line.ts';
import { isParagraph, isTitleShaped } from './line-shapes.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { looksLikeOutlet, readNameLine } from './name-lines.ts';
import { isPaperTitle } from './outlet-names.ts';

const longestName = 60;
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
  readonly hasDateAbove: boolean;
  readonly hasDateBelow: boolean;
  /** An author is stated between the headline and the text. */
  readonly hasAuthor: boolean;
  readonly leadText: string;
}

/** `read` holds the lines above as they are known by now, `lines` those below. */
function surroundingsOf(
  read: readonly ClassifiedLine[],
  lines: readonly ClassifiedLine[],
  index: number,
): Surroundings {
  let [hasTitleAbove, hasDateAbove, hasDateBelow, hasAuthor, leadText] = [false, false, false, false, ''];
  for (let i = index - 1; i >= Math.max(0, index - longestHeader); i--) {
    const line = read[i];
    if (isDate(line)) hasDateAbove = true;
    if (statesAuthor(line)) hasAuthor = true;
    if (line?.role !== 'content') continue;
    hasTitleAbove = isTitleShaped(line.line) && !isParagraph(line.line);
    hasDateAbove = hasDateAbove || isDate(read[i - 1]);
    break;
  }
  for (let i = index + 1; i < Math.min(lines.length, index + longestHeader); i++) {
    const line = lines[i];
    if (isDate(line)) hasDateBelow = true;
    if (statesAuthor(line)) hasAuthor = true;
    if (line?.role !== 'content' || isShort(line)) continue;
    if (isParagraph(line.line)) leadText = line.line.text;
    break;
  }
  return { hasTitleAbove, hasDateAbove, hasDateBelow, hasAuthor, leadText };
}

/** An outlet may stand above the date and the headline, as in records of press archives. */
function isOutletAbove(lines: readonly ClassifiedLine[], index: number): boolean {
  const line = lines[index];
  if (line?.role !== 'content' || !looksLikeOutlet(line.line.text) || !isDate(lines[index + 1])) return false;
  if (lines[index - 1]?.role === 'content') return false;
  const below = lines.slice(index + 2, index + 2 + longestHeader).find(({ role }) => role === 'content');
  return below !== undefined && isTitleShaped(below.line) && !isParagraph(below.line);
}

/** How often each short line occurs: a headline is printed once, names and labels under every headline. */
function countShortLines(lines: readonly ClassifiedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of lines.filter(isShort)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  return counts;
}

/**
 * Reads the bare names that pages print between headline and text: an outlet, an author, what the author does. A line
 * is such a name when it looks like one, stands below a headline and beside a date (or is an outlet by its words, or
 * stands under several headlines), and the report below does not speak of it.
 */
export function withHeaderNames(source: string, lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const counts = countShortLines(lines);
  const read: ClassifiedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const around = isShort(line) ? surroundingsOf(read, lines, index) : null;
    const isHeader =
      around !== null &&
      around.hasTitleAbove &&
      (around.hasDateAbove ||
        around.hasDateBelow ||
        around.hasAuthor ||
        looksLikeOutlet(line.line.text) ||
        isPaperTitle(line.line.folded.text) ||
        (counts.get(line.line.text) ?? 0) > 1) &&
      sharedStems(contentStems(line.line.text), contentStems(around.leadText)) < 0.4;
    const fields =
      isHeader || isOutletAbove(lines, index)
        ? readNameLine(source, line.line.span, { isHeader: true, hasDate: false })
        : null;
    if (!fields) read.push(line);
    else {
      // Beside a stated author a second bare name is who published it.
      const asOutlet = around?.hasAuthor === true && fields.length === 1 && fields[0]?.kind === 'author';
      const kinds = asOutlet ? fields.map(field => ({ ...field, kind: 'outlet' as const })) : fields;
      read.push({ line: line.line, role: 'fields', fields: kinds });
    }
  }
  return read;
}
