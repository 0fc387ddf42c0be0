import type { Span } from '#shared/domain/article/span.ts';
import type { ClassifiedLine } from './classified-line.ts';
import { contentStems, sharedStems } from './content-stems.ts';
import { isKnownPlace } from './known-place.ts';
import type { LineField } from './line-field.ts';
import { isParagraph, isTitleShaped } from './line-shapes.ts';
import { isRole, looksLikePerson } from './name-lines.ts';
import { isPrintedPlace } from './monitoring-service.ts';
import { outletLikeness, type OutletLikeness } from './outlet-likeness.ts';
import { foldLine, trimSpan, type SourceLine } from './source-lines.ts';

/** Where a line with a day stands. */
interface DatedPlace {
  /** The headline and the beginning of the text: whatever these speak of has not published them. */
  readonly told: string;
  /** How many lines of the source say the same beside their day. */
  readonly timesSaid: number;
}

const border = /\s+[-–—ـ]+\s+|\s*[–—]\s*|[|•·¦،,()[\]:]|\s\/\s|\s{3,}|\t/g;
const joints = /^[\s,،|:()[\]/–—•·ـ-]+|[\s,،|:()[\]/–—•·ـ-]+$/g;

/** The parts of a line beside its day and its labelled values. */
function partsBeside(source: string, line: SourceLine, fields: readonly LineField[]): readonly Span[] {
  const taken = fields
    .filter(field => field.label !== null || field.date !== null)
    .flatMap(field => [field.label, field.value])
    .filter(span => span !== null)
    .sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  const take = (start: number, end: number): void => {
    const part = trimSpan(source, { start, end });
    if (part && source.slice(part.start, part.end).replaceAll(joints, '') !== '') parts.push(part);
  };
  let from = line.span.start;
  for (const { start, end } of [...taken, { start: line.span.end, end: line.span.end }]) {
    let at = from;
    for (const mark of source.slice(from, Math.max(from, start)).matchAll(border)) {
      take(at, from + mark.index);
      at = from + mark.index + mark[0].length;
    }
    take(at, start);
    from = Math.max(from, end);
  }
  return parts;
}

const leadingJoint = /^(?:(?:في|علي|على|on|in)\s+|ب(?=(?:صحيف|جريد|موقع|مجل|وكال|بواب|شبك))|[-–—ـ/]+\s*)+/;
const closingJoint = /(?:\s+(?:بتاريخ|يوم|في|عدد|on|of|le)|\s*[-–—ـ/]+)+$/;

/** A part without the words that join it to its day: «في صحيفة الضفة بتاريخ». */
function withoutJoints(source: string, part: Span): Span {
  const text = source.slice(part.start, part.end);
  const start = part.start + (leadingJoint.exec(text)?.[0].length ?? 0);
  const rest = source.slice(start, part.end);
  return { start, end: part.end - (closingJoint.exec(rest)?.[0].length ?? 0) };
}

/** What the part of a dated line is that could name an outlet. */
interface Candidate {
  readonly span: Span;
  readonly text: string;
  readonly likeness: OutletLikeness;
}

const describesName = (text: string): boolean => isKnownPlace(text) || isRole(text) || looksLikePerson(text);

/** What several lines say beside their days, below headlines or not, and no report speaks of. */
const isLikely = ({ text }: Candidate, { told, timesSaid }: DatedPlace, hasPage: boolean): boolean =>
  (timesSaid > 1 || hasPage) && sharedStems(contentStems(text), contentStems(told)) < 0.5;

/**
 * The fields of a line that states a day, with the outlet that stands beside it («الرأي الأردنية - 5/6/2024»,
 * "Le Matin d’Alger, 5 avril 2025"). One that only could be an outlet is taken where several lines name it, and nothing but
 * a known place, a person or a job shares them, or where the page it was printed on stands beside it. Null where the line names none, or already names one.
 */
export function withOutletBesideDate(
  source: string,
  line: SourceLine,
  fields: readonly LineField[],
  place: DatedPlace,
): readonly LineField[] | null {
  const days = fields.filter(field => field.date !== null);
  if (days.length !== 1 || days[0]?.kind !== 'published') return null;
  if (fields.some(field => field.kind === 'outlet')) return null;
  const parts = partsBeside(source, line, fields);
  const pages = parts.filter(({ start, end }) => isPrintedPlace(foldLine(source.slice(start, end))));
  const candidates = parts.flatMap((part): readonly Candidate[] => {
    if (pages.includes(part)) return [];
    const span = withoutJoints(source, part);
    const text = source.slice(span.start, span.end);
    const likeness = outletLikeness(text);
    // Behind «نشر في» an unknown name is as well what happened that day.
    return [{ span, text, likeness: days[0]?.label && likeness === 'likely' ? null : likeness }];
  });
  const named = candidates.filter(({ likeness }) => likeness === 'named');
  const likely = candidates.filter(({ likeness }) => likeness === 'likely');
  const isOnlyLikely = named.length === 0 && likely.length === 1;
  const found = named[0] ?? likely[0];
  if (!found || named.length > 1 || (named.length === 0 && !isOnlyLikely)) return null;
  if (
    isOnlyLikely &&
    (!isLikely(found, place, pages.length > 0) ||
      candidates.some(other => other !== found && !describesName(other.text)))
  )
    return null;
  const others = fields.filter(
    ({ value, label }) =>
      label !== null || value === null || value.end <= found.span.start || value.start >= found.span.end,
  );
  return [...others, { kind: 'outlet', label: null, value: found.span, date: null }];
}

const statesDay = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'fields' && line.fields.some(({ kind, date }) => kind === 'published' && date !== null);

/** True for an outlet's name alone on its line, over a headline that has its day below it. */
export function isOutletOverDated(lines: readonly ClassifiedLine[], index: number): boolean {
  const [line, title] = [lines[index], lines[index + 1]];
  return (
    line?.role === 'content' &&
    title?.role === 'content' &&
    statesDay(lines[index + 2]) &&
    isTitleShaped(title.line) &&
    !isParagraph(title.line) &&
    outletLikeness(line.line.text) === 'named'
  );
}
