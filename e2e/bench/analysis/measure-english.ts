import { measureEnglishDates } from './measure-english-dates.ts';
import { measureEnglishStatements } from './measure-english-statements.ts';
import type { TaskReport } from './task-report.ts';

/** Everything that is measured on English passages of our own. */
export const measureEnglish = (): readonly TaskReport[] => [
  ...measureEnglishDates(),
  ...measureEnglishStatements(),
];
