import { atLeast, reported, type BenchOptions, type BenchResult } from './bench-result.ts';
import type { TaskFigure, TaskReport } from './analysis/task-report.ts';

const shownErrors = 20;

/** The figures of all reports as results of a bench, those with a goal held to it. */
export const resultsOf = (reports: readonly TaskReport[]): readonly BenchResult[] =>
  reports.flatMap(report => report.figures.map(figure => resultOf(report, figure)));

function resultOf({ task, gold }: TaskReport, { what, value, goal, count }: TaskFigure): BenchResult {
  const name = `${task} · ${gold} · ${what} (${count})`;
  return goal === null ? reported(name, value, '') : atLeast(name, value, '', goal);
}

/** Lists the first errors of every report. */
export function tellErrors(reports: readonly TaskReport[], tell: BenchOptions['tell']): void {
  for (const { task, gold, errors } of reports) {
    tell(`${task} · ${gold}: ${errors.length} errors`);
    for (const { where, expected, found } of errors.slice(0, shownErrors))
      tell(`  ${where}: expected ${expected ?? 'nothing'}, found ${found ?? 'nothing'}`);
  }
}
