import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import styles from './app.module.css';

/** The articles put aside, at the foot of every view while there are some. */
export function ComparisonTray() {
  const t = useMessages();
  const { articles } = useServices();
  const tray = useWorkspace(state => state.tray);
  const { removeFromTray, clearTray, compare } = useWorkspace(state => state.actions);
  const { value } = useObserved(() => articles.observeSummaries(tray), [articles, tray]);
  if (tray.length === 0) return null;
  return (
    <aside className={styles.tray} aria-label={t('shell.tray')}>
      <ol className={styles.trayItems}>
        {tray.map((id, index) => {
          const summary = value?.find(found => found?.id === id);
          const title = summary?.title || t('shell.untitled');
          return (
            <li key={id} className={styles.trayItem} data-compared={index < 2 || undefined}>
              <span dir={summary?.direction ?? 'auto'} className={styles.trayTitle}>
                {title}
              </span>
              <IconButton
                icon="close"
                label={t('shell.tray-remove', { title })}
                onPress={() => removeFromTray(id)}
              />
            </li>
          );
        })}
      </ol>
      <span className={styles.trayHint}>
        {tray.length < 2 && t('shell.tray-needs-two')}
        {tray.length > 2 && t('shell.tray-takes-first-two')}
      </span>
      <Button variant="quiet" onPress={clearTray}>
        {t('shell.tray-clear')}
      </Button>
      <Button
        variant="primary"
        icon="compare"
        isDisabled={tray.length < 2}
        onPress={() => compare(tray.slice(0, 2))}
      >
        {t('shell.tray-compare', { count: Math.min(2, tray.length) })}
      </Button>
    </aside>
  );
}
