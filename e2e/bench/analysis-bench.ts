import type { BenchOptions, BenchResult } from './bench-result.ts';
import { measureArticles } from './analysis/measure-articles.ts';
import { measureDerivedDates } from './analysis/measure-derived-dates.ts';
import { measureEnglish } from './analysis/measure-english.ts';
import { measureEntities } from './analysis/measure-entities.ts';
import { measureLanguage } from './analysis/measure-language.ts';
import { measureNumbers } from './analysis/measure-numbers.ts';
import { measureSentences } from './analysis/measure-sentences.ts';
import { measureStageTimes } from './analysis/measure-stages.ts';
import { measureStatements } from './analysis/measure-statements.ts';
import { measureTemporal } from './analysis/measure-temporal.ts';
import type { TaskReport } from './analysis/task-report.ts';
import { resultsOf, tellErrors } from './task-results.ts';

/** Every measurement of the analysis against gold; one that finds no gold returns nothing. */
const measurements: readonly (() => readonly TaskReport[])[] = [
  measureArticles,
  measureSentences,
  measureLanguage,
  measureTemporal,
  measureDerivedDates,
  measureStatements,
  measureEntities,
  measureNumbers,
  measureEnglish,
];

/** Scores every task of the analysis against the gold that is there, and times its stages. Asserted nowhere else. */
export async function benchAnalysis({
  tell,
  showErrors,
  isQuick,
}: BenchOptions): Promise<readonly BenchResult[]> {
  const reports = measurements.flatMap(measure => measure());
  if (reports.length === 0) tell('there is no gold in ../shared/data');
  if (showErrors) tellErrors(reports, tell);
  return [...resultsOf(reports), ...measureStageTimes(isQuick ? 60 : 600)];
}
