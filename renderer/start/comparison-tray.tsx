import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { RelatedButton } from './related-button.tsx';
import styles from './app.module.css';

/** The articles put aside, at the foot of every view while there are some. */
export function ComparisonTray() {
  const t = useMessages();
  const { articles } = useServices();
  const tray = useWorkspace(state => state.tray);
  const { removeFromTray, clearTray, compare, showTimeline } = useWorkspace(state => state.actions);
  const { value } = useObserved(() => articles.observeSummaries(tray), [articles, tray]);
  const [first] = tray;
  if (first === undefined) return null;
  return (
    <aside className={styles.tray} aria-label={t('shell.tray')}>
      <ol className={styles.trayItems}>
        {tray.map(id => {
          const summary = value?.find(found => found?.id === id);
          const title = summary?.title || t('shell.untitled');
          return (
            <li key={id} className={styles.trayItem}>
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
        {tray.length >= trayLimit && t('shell.tray-full')}
      </span>
      {tray.length < trayLimit && <RelatedButton key={first} id={first} />}
      <IconButton
        icon="timeline"
        label={t('scope.of-these')}
        onPress={() => showTimeline({ kind: 'articles', articles: tray, name: t('scope.named-tray') })}
      />
      <Button variant="quiet" onPress={clearTray}>
        {t('shell.tray-clear')}
      </Button>
      <Button variant="primary" icon="compare" isDisabled={tray.length < 2} onPress={() => compare(tray)}>
        {t('shell.tray-compare', { count: tray.length })}
      </Button>
    </aside>
  );
}
