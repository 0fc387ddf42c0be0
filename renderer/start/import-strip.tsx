import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { paceWords, runningTitle } from '#renderer/workspace/importing/progress-words.ts';
import { useImportActivity } from '#renderer/workspace/use-import-activity.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import styles from './app.module.css';

/** How far the import is, at the foot of the views that do not show it; a look at a watched folder is not worth it. */
export function ImportStrip() {
  const t = useMessages();
  const { importer } = useServices();
  const activity = useImportActivity();
  const view = useWorkspace(state => state.view);
  const { show } = useWorkspace(state => state.actions);
  if (activity.kind !== 'running' || view === 'import' || activity.run.origin?.isWatched) return null;
  const { run, isPaused } = activity;
  const { filesDone, filesFound } = run.counts;
  return (
    <aside className={styles.strip} aria-label={t('import.progress-label')}>
      <span className={styles.stripTitle}>{runningTitle(activity, t)}</span>
      <progress
        className={styles.stripBar}
        max={Math.max(1, filesFound)}
        value={filesDone}
        aria-label={t('import.progress-label')}
      />
      <span className={styles.trayHint}>{paceWords(activity, t)}</span>
      <span className={styles.railSpace} />
      <IconButton
        icon={isPaused ? 'play' : 'pause'}
        label={t(isPaused ? 'import.resume' : 'import.pause')}
        onPress={() => (isPaused ? importer.resume() : importer.pause())}
      />
      <Button variant="quiet" onPress={() => show('import')}>
        {t('import.show')}
      </Button>
    </aside>
  );
}
