import { ProgressBar } from 'react-aria-components';
import { hostErrorMessage, importErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ImportActivity } from '#renderer/operations/importer.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PathText } from '#renderer/ui/path-text.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { paceWords, runningTitle, spokenShare } from '#renderer/workspace/importing/progress-words.ts';
import { useImportActivity } from '#renderer/workspace/use-import-activity.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import styles from './import.module.css';

type Running = Extract<ImportActivity, { kind: 'running' }>;

function RunningImport({ activity }: { readonly activity: Running }) {
  const t = useMessages();
  const formats = useFormats();
  const { importer } = useServices();
  const { run, isPaused, standing } = activity;
  const { filesDone, filesFound, articles, bytesDone } = run.counts;
  const title = runningTitle(activity, t);
  return (
    <div className={styles.progress}>
      <strong>{title}</strong>
      <ProgressBar
        aria-label={t('import.progress-label')}
        value={filesDone}
        maxValue={Math.max(1, filesFound)}
        className={styles.bar ?? ''}
      >
        {({ percentage }) => (
          <span className={styles.barDone} style={{ inlineSize: `${percentage ?? 0}%` }} />
        )}
      </ProgressBar>
      <p>
        {t('import.progress', {
          done: filesDone,
          found: filesFound,
          articles,
          size: formats.fileSize(bytesDone),
        })}
      </p>
      <p className={styles.pace}>{paceWords(activity, t)}</p>
      <p className={styles.current}>
        {standing.currentPath !== null && <PathText path={standing.currentPath} />}
      </p>
      <span className="visually-hidden" role="status">
        {title} {t('import.spoken-progress', { percent: formats.percent(spokenShare(run.counts)) })}
      </span>
      <div className={styles.buttons}>
        {isPaused ? (
          <Button icon="play" onPress={() => importer.resume()}>
            {t('import.resume')}
          </Button>
        ) : (
          <Button icon="pause" onPress={() => importer.pause()}>
            {t('import.pause')}
          </Button>
        )}
        <Button icon="close" onPress={() => importer.cancel()}>
          {t('import.cancel')}
        </Button>
      </div>
    </div>
  );
}

function FinishedImport({ run: { counts, origin } }: { readonly run: ImportRun }) {
  const t = useMessages();
  const { show } = useWorkspace(state => state.actions);
  const { articles, updated, failed, filesDone } = counts;
  return (
    <div className={styles.progress}>
      <strong role="status">
        {origin?.retries
          ? t('import.finished-retry', { read: filesDone - failed })
          : t('import.finished', { articles, updated, failed })}
      </strong>
      {articles + updated > 0 && (
        <div className={styles.buttons}>
          <Button variant="primary" icon="library" onPress={() => show('library')}>
            {t('import.to-library')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the importer is doing now, or how the last run ended; `isAsked` while the user is asked something about it elsewhere. */
export function ImportProgress({ isAsked }: { readonly isAsked: boolean }) {
  const t = useMessages();
  const activity = useImportActivity();
  switch (activity.kind) {
    case 'idle':
      return null;
    case 'running':
      return <RunningImport activity={activity} />;
    case 'unreachable':
      return <Problem>{t(hostErrorMessage(activity.error))}</Problem>;
    case 'failed':
      return isAsked ? null : <Problem>{t(importErrorMessage(activity.error))}</Problem>;
    case 'finished':
      return <FinishedImport run={activity.run} />;
  }
}
