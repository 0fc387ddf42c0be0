import { useState, useSyncExternalStore } from 'react';
import { startImportMessage } from '#renderer/messages/start-import-message.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { PendingRetry } from '#renderer/operations/importer.ts';
import { chosenNames } from '#renderer/operations/retry-import.ts';
import type { StartImportError } from '#renderer/operations/start-import.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useIsImporting } from '#renderer/workspace/use-import-activity.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Result } from '#shared/result/result.ts';
import { Choosers } from './choosers.tsx';
import { ImportProgress } from './import-progress.tsx';
import { RunList } from './run-list.tsx';
import styles from './import.module.css';

function usePendingRetry(): PendingRetry | null {
  const { importer } = useServices();
  return useSyncExternalStore(
    listener => importer.subscribe(listener),
    () => importer.pendingRetry,
  );
}

/** Asks for what a retry needs and the program knows no longer; nothing where no retry waits. */
function WaitingRetry() {
  const t = useMessages();
  const { importer } = useServices();
  const pending = usePendingRetry();
  if (pending === null) return null;
  const forget = <Button onPress={() => importer.holdRetry(null)}>{t('import.retry-forget')}</Button>;
  const names = chosenNames(pending.run)
    .map(name => `«${name}»`)
    .join(' · ');
  return <Problem actions={forget}>{t('import.retry-waits', { names, count: pending.only.length })}</Problem>;
}

/** Where files come in: choosing them, watching them arrive, and the report of each run. */
export function ImportView() {
  const t = useMessages();
  const isImporting = useIsImporting();
  const isAsked = usePendingRetry() !== null;
  const [error, setError] = useState<StartImportError | null>(null);
  const onStart = (starting: Promise<Result<null, StartImportError>>): void =>
    void starting.then(result => setError(result.ok ? null : result.error));

  return (
    <section className={styles.view} aria-label={t('import.title')}>
      <div className={styles.content}>
        <h1>{t('import.title')}</h1>
        <Choosers isBusy={isImporting} onStart={onStart} />
        {error && error.code !== 'nothing-chosen' && <Problem>{t(startImportMessage(error))}</Problem>}
        <WaitingRetry />
        <ImportProgress isAsked={isAsked} />
        <h2>{t('import.reports')}</h2>
        <RunList />
      </div>
    </section>
  );
}
