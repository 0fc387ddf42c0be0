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
    if (values.some(value => value?.slice(0, 10) === row.value)) right++;
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

/** The two large derived sets of Arabic dates. */
export const measureDerivedDates = (): readonly TaskReport[] =>
  [
    measureDerived('dates/rel_weekday.dev.jsonl', 0.998),
    measureDerived('dates/weekday_explicit.dev.jsonl', 0.99),
  ].filter(report => report !== null);
