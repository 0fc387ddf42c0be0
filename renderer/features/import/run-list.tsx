import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ImportCounts, ImportRun } from '#shared/domain/import-run/import-run.ts';
import { RecordFiles } from './mapping/record-files.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import styles from './import.module.css';

const tallies: readonly { readonly label: MessageId; readonly count: keyof ImportCounts }[] = [
  { label: 'import.articles', count: 'articles' },
  { label: 'import.imported', count: 'imported' },
  { label: 'import.updated', count: 'updated' },
  { label: 'import.unchanged', count: 'unchanged' },
  { label: 'import.duplicate', count: 'duplicate' },
  { label: 'import.partly-read', count: 'partlyRead' },
  { label: 'import.failed', count: 'failed' },
];

function RunReport({
  run,
  isOpen,
  onToggle,
}: {
  readonly run: ImportRun;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const t = useMessages();
  const formats = useFormats();
  return (
    <li className={styles.run} data-state={run.state}>
      <button type="button" className={styles.runHead} aria-expanded={isOpen} onClick={onToggle}>
        <bdi className={styles.runLabel}>{run.label}</bdi>
        <span className={styles.runState}>{t(`import.state-${run.state}`)}</span>
        <span className={styles.hint}>{formats.instant(run.startedAt)}</span>
      </button>
      <dl className={styles.tallies}>
        {tallies.map(({ label, count }) => (
          <div
            key={count}
            data-count={count}
            data-alert={(count === 'failed' && run.counts.failed > 0) || undefined}
          >
            <dt>{t(label)}</dt>
            <dd>{formats.number(run.counts[count])}</dd>
          </div>
        ))}
      </dl>
      {isOpen && <OutcomeTable run={run} />}
      {isOpen && <RecordFiles run={run} />}
    </li>
  );
}

/** The reports of all imports, newest first; the newest is open. */
export function RunList() {
  const t = useMessages();
  const { runs } = useServices();
  const observed = useObserved(() => runs.observeRuns(), [runs]);
  const [chosen, setChosen] = useState<string | null>(null);
  if (observed.error) return <Problem>{t(storeErrorMessage(observed.error))}</Problem>;
  if (!observed.value) return null;
  if (observed.value.length === 0) return <p className={styles.hint}>{t('import.no-reports')}</p>;
  const openId = chosen ?? observed.value[0]?.id;
  return (
    <ol className={styles.runs}>
      {observed.value.map(run => (
        <RunReport
          key={run.id}
          run={run}
          isOpen={run.id === openId}
          onToggle={() => setChosen(run.id === openId ? '' : run.id)}
        />
      ))}
    </ol>
  );
}
