import { translator } from '#renderer/messages/use-messages.ts';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import { savableName } from '#shared/domain/source/file-name.ts';
import { writeCsv } from '#shared/records/delimited/write-csv.ts';
import { outcomeMessage } from './outcome-message.ts';

const columns = [
  'status',
  'code',
  'sentence (English)',
  'sentence (Arabic)',
  'path',
  'place',
  'articles',
  'run',
  'time',
];

/** Rows of a report as a CSV table, the same whatever the language of the interface. The time is that of the run's end. */
export function reportCsv(run: ImportRun, outcomes: readonly ImportOutcome[]): string {
  const english = translator('en', 'latin');
  const arabic = translator('ar', 'latin');
  const time = run.finishedAt ?? run.startedAt;
  const rows = outcomes.map(outcome => {
    const { status, code, path, place, articleCount } = outcome;
    const message = outcomeMessage(outcome);
    return [
      status,
      code ?? '',
      english(message),
      arabic(message),
      path,
      place ?? '',
      articleCount,
      run.label,
      time,
    ];
  });
  return writeCsv([columns, ...rows]);
}

/** The name that a report is offered to be saved under. */
export const reportFileName = ({ label, startedAt }: ImportRun): string =>
  savableName(
    `mizan-report ${label.slice(0, 80).replaceAll('.', '-')} ${startedAt.slice(0, 10)}.csv`,
    'mizan-report.csv',
  );
