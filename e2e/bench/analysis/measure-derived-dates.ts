import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import { readGoldRows } from './gold-files.ts';
import { accuracyFigure, type TaskError, type TaskReport } from './task-report.ts';

/** A passage in which the journalist states one day twice, mined from two corpora (see the README of the gold). */
interface DerivedDate {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly span: string;
  readonly value: string;
  /** False where the stored date of publication contradicts the passage. */
  readonly gold_ok?: boolean;
}

/** How often the words of `path` are found, and how often they then mean the right day. */
function measureDerived(path: string, goal: number): TaskReport | null {
  const rows = readGoldRows<DerivedDate>(path)?.filter(row => row.gold_ok !== false);
  if (!rows) return null;
  const errors: TaskError[] = [];
  let found = 0;
  let right = 0;
  for (const row of rows) {
    const expressions = findTemporalExpressions(row.text, 'ar');
    const start = row.text.indexOf(row.span);
    const end = start + row.span.length;
    const overlapping = expressions.flatMap((expression, index) =>
      expression.span.start < end && expression.span.end > start ? [index] : [],
    );
    const values = overlapping.map(index => resolveTemporal(expressions, index, row.dct).value);
    if (values.length > 0) found++;
    // Where the day is one end of a stretch («من 19 إلى يوم الجمعة 23»), the stretch is what is found.
    const ends = values.flatMap(value => value?.split('/') ?? []);
    if (ends.some(day => day.slice(0, 10) === row.value)) right++;
    else
      errors.push({
        where: `${row.doc} (${row.dct}) ${row.span}`,
        expected: row.value,
        found: values.join(' ') || null,
      });
  }
  return {
    task: 'dates ar',
    gold: path,
    figures: [
      accuracyFigure('found', found, rows.length),
      accuracyFigure('value right', right, rows.length, goal),
    ],
    errors,
  };
}

interface ExplicitDate extends DerivedDate {
  readonly rel: string | null;
  readonly modifier: string | null;
  readonly explicit: string;
  readonly weekday: string;
  readonly delta_days: number;
}

/** Bare weekdays whose day is known from a date that stood beside them and is taken out of the text. */
function measureWeekdayDirection(path: string): TaskReport | null {
  const rows = readGoldRows<ExplicitDate>(path)?.filter(
    row => row.rel === null && row.modifier === null && Math.abs(row.delta_days) <= 6,
  );
  if (!rows) return null;
  const errors: TaskError[] = [];
  const sides = { future: { count: 0, right: 0 }, past: { count: 0, right: 0 } };
  for (const row of rows) {
    const place = row.text.indexOf(row.span);
    const rest = row.span.slice(row.span.indexOf(row.weekday) + row.weekday.length);
    const text =
      row.text.slice(0, place + row.span.length - rest.length) + row.text.slice(place + row.span.length);
    const found = findTemporalExpressions(text, 'ar');
    const index = found.findIndex(({ span }) => span.start <= place && place < span.end);
    const value = index < 0 ? null : resolveTemporal(found, index, row.dct).value;
    const side = row.delta_days > 0 ? sides.future : sides.past;
    side.count++;
    if (value?.slice(0, 10) === row.value) side.right++;
    else errors.push({ where: `${row.doc} (${row.dct}) ${row.text}`, expected: row.value, found: value });
  }
  const { future, past } = sides;
  return {
    task: 'weekday direction ar',
    gold: path,
    figures: [
      accuracyFigure('value right', future.right + past.right, rows.length, 0.82),
      accuracyFigure('past and same day', past.right, past.count),
      accuracyFigure('future', future.right, future.count),
    ],
    errors,
  };
}

/** The two large derived sets of Arabic dates. */
export const measureDerivedDates = (): readonly TaskReport[] =>
  [
    measureDerived('dates/rel_weekday.dev.jsonl', 0.998),
    measureDerived('dates/weekday_explicit.dev.jsonl', 0.99),
    measureWeekdayDirection('dates/weekday_explicit.dev.jsonl'),
  ].filter(report => report !== null);
