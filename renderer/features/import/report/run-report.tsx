import { useDeferredValue, useMemo, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ImportOutcome, ImportOutcomeStatus, ImportRun } from '#shared/domain/import-run/import-run.ts';
import { OutcomeGrid } from './outcome-grid.tsx';
import { outcomeMessage } from './outcome-message.ts';
import { createOutcomeSearch } from './outcome-search.ts';
import { reportRemarks } from './report-remarks.ts';
import { ReportActions } from './report-actions.tsx';
import { RowActions } from './row-actions.tsx';
import { StatusChips } from './status-chips.tsx';
import { firstRows, useOutcomes } from './use-outcomes.ts';
import styles from './report.module.css';

const noStatus: ReadonlySet<ImportOutcomeStatus> = new Set();

interface FoundRowsProps {
  readonly run: ImportRun;
  readonly rows: readonly ImportOutcome[];
  readonly isBusy: boolean;
}

/** The rows that pass the filter, with what can be done with the one that is chosen. */
function FoundRows({ run, rows, isBusy }: FoundRowsProps) {
  const t = useMessages();
  const [active, setActive] = useState(0);
  const [copied, setCopied] = useState<string | null>(null);
  const at = Math.min(active, rows.length - 1);
  const chosen = rows[at];
  if (!chosen) return null;
  const copy = (): void => {
    const { path, status, code, place } = chosen;
    const words = [path, t(outcomeMessage(chosen)), place ?? '', code ?? status].join('\t');
    void navigator.clipboard.writeText(words).then(() => setCopied(path));
  };
  return (
    <>
      <OutcomeGrid runId={run.id} rows={rows} active={at} onActive={setActive} onCopy={copy} />
      <RowActions run={run} outcome={chosen} isBusy={isBusy} onCopy={copy} />
      <span className="visually-hidden" role="status">
        {copied === chosen.path && t('report.copied')}
      </span>
    </>
  );
}

interface RunReportProps {
  readonly run: ImportRun;
  /** Another import is running, so that none can begin. */
  readonly isBusy: boolean;
}

/** What became of the files of a run: counts that filter, words that filter, the rows, and what can be done with them. */
export function RunReport({ run, isBusy }: RunReportProps) {
  const t = useMessages();
  const { outcomes, error } = useOutcomes(run);
  const [statuses, setStatuses] = useState(noStatus);
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const search = useMemo(() => createOutcomeSearch(outcomes ?? []), [outcomes]);
  const rows = useMemo(
    () => search.find({ statuses, words: wanted }, outcome => t(outcomeMessage(outcome))),
    [search, statuses, wanted, t],
  );
  const isFiltered = statuses.size > 0 || wanted.trim() !== '';
  const all = outcomes?.length ?? 0;
  const { filesDone, filesFound, articles, repeats = 0 } = run.counts;
  const hasRows = outcomes === null || error !== null || all > 0;
  const remarks = reportRemarks(run, { hasRows, isFiltered: statuses.size > 0 });
  const onlyCounted = [...statuses].every(status => status === 'imported' || status === 'unchanged');
  const showAll = (): void => {
    setStatuses(noStatus);
    setWords('');
  };

  return (
    <>
      <StatusChips counts={run.counts} chosen={statuses} onChoose={setStatuses} />
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {remarks.map(remark => (
        <p key={remark} className={styles.hint}>
          {t(remark, { done: filesDone, found: filesFound, articles, repeats })}
        </p>
      ))}
      {all > 0 && (
        <>
          <div className={styles.tools}>
            <TextField
              label={t('report.find')}
              value={words}
              onChange={setWords}
              placeholder={t('report.find-hint')}
            />
            <p role="status" className={styles.hint}>
              {isFiltered && t('report.shown', { shown: rows.length, all })}
              {run.state === 'running' && all >= firstRows && t('report.first-rows', { count: firstRows })}
            </p>
            <ReportActions run={run} shown={isFiltered ? rows : null} isBusy={isBusy} />
          </div>
          <FoundRows run={run} rows={rows} isBusy={isBusy} />
          {rows.length === 0 && (
            <div className={styles.nothing}>
              <p className={styles.hint}>
                {t(wanted.trim() === '' && onlyCounted ? 'report.only-counted' : 'report.none-found')}
              </p>
              <Button onPress={showAll}>{t('report.show-all')}</Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
