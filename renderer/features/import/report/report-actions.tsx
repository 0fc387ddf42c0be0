import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { retryFailed } from '#renderer/operations/retry-import.ts';
import { Button } from '#renderer/ui/button.tsx';
import { downloadBytes } from '#renderer/ui/download-bytes.ts';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { reportCsv, reportFileName } from './report-csv.ts';
import styles from './report.module.css';

interface ReportActionsProps {
  readonly run: ImportRun;
  /** The rows that pass the filter; null where there is none. */
  readonly shown: readonly ImportOutcome[] | null;
  readonly isBusy: boolean;
}

/** What can be done with a report as a whole: trying the failed files again, and saving it. */
export function ReportActions({ run, shown, isBusy }: ReportActionsProps) {
  const t = useMessages();
  const services = useServices();
  const [error, setError] = useState<StoreError | null>(null);
  const retry = async (): Promise<void> => {
    const begun = await retryFailed(services, run);
    setError(begun.ok || begun.error.code === 'busy' ? null : begun.error);
  };
  const save = async (which: 'all' | 'shown'): Promise<void> => {
    const rows =
      which === 'shown' && shown
        ? { ok: true as const, value: shown }
        : await services.runs.getOutcomes(run.id);
    if (!rows.ok) return setError(rows.error);
    downloadBytes(reportFileName(run), new TextEncoder().encode(reportCsv(run, rows.value)));
  };
  const all = { id: 'all', label: t('report.save-all'), description: t('report.save-all-hint') } as const;
  const only = {
    id: 'shown',
    label: t('report.save-shown'),
    description: t('report.save-shown-hint'),
  } as const;
  return (
    <div className={styles.buttons}>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {run.counts.failed > 0 && run.state !== 'running' && (
        <Button icon="again" isDisabled={isBusy} onPress={() => void retry()}>
          {t('report.retry-all', { count: run.counts.failed })}
        </Button>
      )}
      <MenuButton
        label={t('report.save')}
        icon="table"
        choices={shown ? [all, only] : [all]}
        onChoose={which => void save(which)}
      />
    </div>
  );
}
