import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useIsImporting } from '#renderer/workspace/use-import-activity.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import { RecordFiles } from './mapping/record-files.tsx';
import { statusMessage } from './report/outcome-message.ts';
import { RunReport } from './report/run-report.tsx';
import { statusCounts } from './report/status-chips.tsx';
import styles from './import.module.css';

/** The counts of a run whose report is closed. */
function Tallies({ counts }: Pick<ImportRun, 'counts'>) {
  const t = useMessages();
  const formats = useFormats();
  const shown = statusCounts.filter(([, count]) => counts[count] > 0);
  return (
    <dl className={styles.tallies}>
      <div>
        <dt>{t('report.articles')}</dt>
        <dd>{formats.number(counts.articles)}</dd>
      </div>
      {shown.map(([status, count]) => (
        <div key={status} data-alert={status === 'failed' || undefined}>
          <dt>{t(statusMessage(status))}</dt>
          <dd>{formats.number(counts[count])}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RunItemProps {
  readonly run: ImportRun;
  /** The run whose failed files it tried again. */
  readonly retried: ImportRun | null;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onToggle: () => void;
}

function RunItem({ run, retried, isOpen, isBusy, onToggle }: RunItemProps) {
  const t = useMessages();
  const formats = useFormats();
  return (
    <li className={styles.run} data-state={run.state}>
      <button type="button" className={styles.runHead} aria-expanded={isOpen} onClick={onToggle}>
        <bdi className={styles.runLabel}>{run.label}</bdi>
        <span className={styles.runState}>{t(`import.state-${run.state}`)}</span>
        <span className={styles.hint}>{formats.instant(run.startedAt)}</span>
        {run.origin?.isWatched && <span className={styles.hint}>{t('report.watched')}</span>}
      </button>
      {retried && (
        <p className={styles.hint}>
          {t('report.retries', { label: retried.label, time: formats.instant(retried.startedAt) })}
        </p>
      )}
      {isOpen ? <RunReport run={run} isBusy={isBusy} /> : <Tallies counts={run.counts} />}
      {isOpen && <RecordFiles run={run} />}
    </li>
  );
}

/** Looks at a watched folder are shown once they have found something. */
const hasReport = ({ state, origin }: ImportRun): boolean => state !== 'running' || !origin?.isWatched;

const retriedBy = ({ origin }: ImportRun, all: readonly ImportRun[]): ImportRun | null =>
  (origin?.retries && all.find(({ id }) => id === origin.retries)) || null;

/** The reports of all imports, newest first; the newest is open. */
export function RunList() {
  const t = useMessages();
  const { runs } = useServices();
  const isBusy = useIsImporting();
  const observed = useObserved(() => runs.observeRuns(), [runs]);
  const [chosen, setChosen] = useState<string | null>(null);
  if (observed.error) return <Problem>{t(storeErrorMessage(observed.error))}</Problem>;
  if (!observed.value) return null;
  const all = observed.value;
  const shown = all.filter(hasReport);
  if (shown.length === 0) return <p className={styles.hint}>{t('import.no-reports')}</p>;
  const openId = chosen ?? shown[0]?.id;
  return (
    <ol className={styles.runs}>
      {shown.map(run => (
        <RunItem
          key={run.id}
          run={run}
          retried={retriedBy(run, all)}
          isOpen={run.id === openId}
          isBusy={isBusy}
          onToggle={() => setChosen(run.id === openId ? '' : run.id)}
        />
      ))}
    </ol>
  );
}
