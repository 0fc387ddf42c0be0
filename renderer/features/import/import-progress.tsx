import { ProgressBar } from 'react-aria-components';
import { hostErrorMessage, importErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ImportActivity } from '#renderer/operations/importer.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { importRate } from './import-rate.ts';
import styles from './import.module.css';

type Running = Extract<ImportActivity, { kind: 'running' }>;

function RunningImport({ activity }: { readonly activity: Running }) {
  const t = useMessages();
  const formats = useFormats();
  const { importer } = useServices();
  const { run, isPaused, currentPath, elapsedMs } = activity;
  const { filesDone, filesFound, articles, bytesDone } = run.counts;
  const rate = importRate(run.counts, elapsedMs);
  return (
    <div className={styles.progress}>
      <strong>{t(isPaused ? 'import.paused' : 'import.running', { label: run.label })}</strong>
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
      <p role="status">
        {t('import.progress', {
          done: filesDone,
          found: filesFound,
          articles,
          size: formats.fileSize(bytesDone),
        })}
      </p>
      <p className={styles.hint}>
        {rate &&
          `${t('import.rate', { rate: rate.filesPerSecond })} · ${t('import.time-left', { minutes: rate.minutesLeft })}`}
      </p>
      <p className={styles.current}>
        <bdi dir="ltr">{currentPath}</bdi>
      </p>
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

/** What the importer is doing now, or how the last run ended. */
export function ImportProgress({ activity }: { readonly activity: ImportActivity }) {
  const t = useMessages();
  const { show } = useWorkspace(state => state.actions);
  switch (activity.kind) {
    case 'idle':
      return null;
    case 'running':
      return <RunningImport activity={activity} />;
    case 'unreachable':
      return <Problem>{t(hostErrorMessage(activity.error))}</Problem>;
    case 'failed':
      return <Problem>{t(importErrorMessage(activity.error))}</Problem>;
    case 'finished': {
      const { articles, updated } = activity.run.counts;
      return (
        <div className={styles.progress} role="status">
          <strong>{t('import.finished', { articles, updated })}</strong>
          <div className={styles.buttons}>
            <Button variant="primary" icon="library" onPress={() => show('library')}>
              {t('import.to-library')}
            </Button>
          </div>
        </div>
      );
    }
  }
}
