import type { Span } from '#shared/domain/article/span.ts';
import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import { readBrackets, readMarkedPassages, type GoldPart, type MarkedPassage } from './english-gold.ts';
import { accuracyFigure, agreementFigures, type TaskError, type TaskReport } from './task-report.ts';

interface FoundDate {
  readonly span: Span;
  readonly text: string;
  readonly value: string | null;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function findDates({ published = null }: { published?: string | null }, text: string): readonly FoundDate[] {
  const found = findTemporalExpressions(text, 'en');
  return found.map((expression, index) => ({
    ...expression,
    value: resolveTemporal(found, index, published).value,
  }));
}

interface Counts {
  expected: number;
  found: number;
  relaxed: number;
  exact: number;
  valued: number;
}

function countPassage(passage: MarkedPassage, counts: Counts): readonly TaskError[] {
  const { text, marks } = readBrackets(passage.text);
  const found = findDates(passage, text);
  const errors: TaskError[] = [];
  const matched = new Set<FoundDate>();
  for (const { label, span } of marks.filter(mark => mark.label !== '?')) {
    counts.expected++;
    const match = found.find(date => overlap(date.span, span) && !matched.has(date));
    if (match) matched.add(match);
    if (match) counts.relaxed++;
    if (match?.span.start === span.start && match.span.end === span.end) counts.exact++;
    if (match?.value === label) counts.valued++;
    else
      errors.push({
        where: `${passage.id} (${passage.published}) ${text.slice(span.start, span.end)}`,
        expected: label,
        found: match ? `${match.value} (${match.text})` : null,
      });
  }
  const isOpen = ({ span }: FoundDate): boolean =>
    marks.some(mark => mark.label === '?' && overlap(mark.span, span));
  const extra = found.filter(date => !matched.has(date) && !isOpen(date));
  counts.found += matched.size + extra.length;
  return [
    ...errors,
    ...extra.map(({ text: words, value }) => ({
      where: passage.id,
      expected: null,
      found: `${words} = ${value}`,
    })),
  ];
}

function measurePart(part: GoldPart): TaskReport {
  const counts: Counts = { expected: 0, found: 0, relaxed: 0, exact: 0, valued: 0 };
  const rows = readMarkedPassages('english-dates.json').filter(row => row.part === part);
  const errors = rows.flatMap(row => countPassage(row, counts));
  const { expected, found, relaxed, exact, valued } = counts;
  return {
    task: 'dates en',
    gold: `english-dates ${part}`,
    figures: [
      ...agreementFigures('relaxed', { expected, found, agreed: relaxed }, { f1: 0.9 }),
      ...agreementFigures('exact', { expected, found, agreed: exact }),
      accuracyFigure('value right of found', valued, relaxed),
      ...agreementFigures('value', { expected, found, agreed: valued }, { f1: 0.77 }),
    ],
    errors: part === 'held' ? [] : errors,
  };
}

/** English dates by the conventions of TimeML (relaxed: any overlap), on our own passages. */
export const measureEnglishDates = (): readonly TaskReport[] => [measurePart('dev'), measurePart('held')];
