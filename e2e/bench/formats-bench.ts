import type { BenchOptions, BenchResult } from './bench-result.ts';
import type { TaskReport } from './analysis/task-report.ts';
import { measureEncodings } from './formats/measure-encodings.ts';
import { measureFeeds } from './formats/measure-feeds.ts';
import { measureHtml } from './formats/measure-html.ts';
import { measureMadeFeeds } from './formats/measure-made-feeds.ts';
import { measureMail } from './formats/measure-mail.ts';
import { measureOffice } from './formats/measure-office.ts';
import { measurePdf } from './formats/measure-pdf.ts';
import { measureRecords } from './formats/measure-records.ts';
import { measureSweep } from './formats/measure-sweep.ts';
import { measureTimes } from './formats/measure-times.ts';
import { resultsOf, tellErrors } from './task-results.ts';

type Measurement = () => readonly TaskReport[] | Promise<readonly TaskReport[]>;

/** The reading of every format against what is known of its samples; one that finds none returns nothing. */
const measurements: Readonly<Record<string, Measurement>> = {
  encodings: measureEncodings,
  html: measureHtml,
  pdf: measurePdf,
  records: measureRecords,
  mail: measureMail,
  feeds: measureFeeds,
  'feeds of our own': measureMadeFeeds,
  office: measureOffice,
};

/** Scores the reading of every format, then reads all samples in one run. Quick leaves out LibreOffice and that run. */
export async function benchFormats({
  tell,
  showErrors,
  isQuick,
}: BenchOptions): Promise<readonly BenchResult[]> {
  const reports: TaskReport[] = [];
  const absent: string[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (isQuick && name === 'office') continue;
    const measured = await measure();
    if (measured.length === 0) absent.push(name);
    reports.push(...measured);
  }
  if (absent.length > 0) tell(`what these are measured with is not on this machine: ${absent.join(', ')}`);
  if (showErrors) tellErrors(reports, tell);
  const swept = isQuick ? [] : await measureSweep(tell);
  return [...resultsOf(reports), ...(await measureTimes()), ...swept];
}
