import type { Span } from '#shared/domain/article/span.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isKnownPlace } from './known-place.ts';
import type { LineField } from './line-field.ts';
import { readNameLine, readsAsText } from './name-lines.ts';
import { outletLikeness } from './outlet-likeness.ts';
import { isPaperTitle } from './outlet-names.ts';
import { trimSpan, type SourceLine } from './source-lines.ts';

const longestLine = 100;
const mostWords = 6;

/** Signs and words between a date and what shares its line with it. */
const joints = /^[\s,،|:()[\]/–—•·-]+|[\s,،|:()[\]/–—•·-]+$/g;
const beforeName = /^(?:في|يوم|بتاريخ|on|by|الموافق|الساعه|كتب|كتبت|بقلم)\s+|^(?:في|يوم|بتاريخ|on|كتب|كتبت)$/;
const behindName = /\s+(?:في|يوم|بتاريخ|on|le|בתאריך)$/;

/** The part of a span that says something beside the date; null for signs alone. */
function restOf(source: string, span: Span): Span | null {
  let rest = trimSpan(source, span);
  for (let round = 0; rest && round < 3; round++) {
    const text = source.slice(rest.start, rest.end);
    const lead = /^[\s,،|:()[\]/–—•·-]+/.exec(text)?.[0].length ?? 0;
    const cut = beforeName.exec(foldText(text.slice(lead)))?.[0].length ?? 0;
    const tail = (/[\s,،|:()[\]/–—•·-]+$/.exec(text) ?? behindName.exec(text))?.[0].length ?? 0;
    if (lead + cut + tail === 0) break;
    rest =
      rest.start + lead + cut < rest.end - tail
        ? { start: rest.start + lead + cut, end: rest.end - tail }
        : null;
  }
  return rest && source.slice(rest.start, rest.end).replaceAll(joints, '') !== '' ? rest : null;
}

/** "The Harbour Herald" and «عمان اليوم» hold words of sentences and are none; «تونس» looks like a verb. */
const isSentence = (rest: string): boolean =>
  readsAsText(rest) && outletLikeness(rest) !== 'named' && !isKnownPlace(rest);

/**
 * Reads a short line that states one complete date beside a name, a place or a count («شيماء حداد 11 نوفمبر 2023»,
 * "Cairo, 20 May 2025"). Only for lines where a header or the end of a report is expected; null for a line of text.
 */
export function readDatedLine(source: string, { span, text }: SourceLine): readonly LineField[] | null {
  if (text.length > longestLine || !/\d|[٠-٩۰-۹]/.test(text) || /[.!؟?؛]$/.test(text)) return null;
  const found = findPublishedDate(text);
  if (!found || (found.precision !== 'day' && found.precision !== 'time')) return null;
  const value = { start: span.start + found.span.start, end: span.start + found.span.end };
  const rests = [
    restOf(source, { start: span.start, end: value.start }),
    restOf(source, { start: value.end, end: span.end }),
  ].filter(rest => rest !== null);
  const words = rests.flatMap(rest => source.slice(rest.start, rest.end).split(/\s+/));
  if (words.length > mostWords || rests.some(rest => isSentence(source.slice(rest.start, rest.end))))
    return null;
  const date: LineField = {
    kind: 'published',
    label: null,
    value,
    date: { value: found.value, precision: found.precision },
  };
  const names = rests.flatMap((rest): readonly LineField[] =>
    isPaperTitle(foldText(source.slice(rest.start, rest.end)))
      ? [{ kind: 'outlet', label: null, value: rest, date: null }]
      : (readNameLine(source, rest, { isHeader: false, hasDate: true }) ?? [
          { kind: 'other', label: null, value: rest, date: null },
        ]),
  );
  return [...names, date];
}
