import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useReuseStatus } from './use-reuse-status.ts';
import styles from './reuse.module.css';

/** Shows how far the search for reused text is, offers it where it is behind and again where it failed; else nothing. */
export function ReuseStatus() {
  const t = useMessages();
  const { reuseFinder } = useServices();
  const { behind, activity } = useReuseStatus();
  if (activity.kind === 'running')
    return (
      <div className={styles.status} role="group" aria-label={t('reuse.region')}>
        <span role="status">{t('reuse.running')}</span>
        <progress
          className={styles.progress}
          aria-label={t('reuse.region')}
          {...(activity.share > 0 && { value: activity.share })}
        />
        <Button icon="close" onPress={() => reuseFinder.cancel()}>
          {t('reuse.stop')}
        </Button>
      </div>
    );
  if (activity.kind === 'failed')
    return (
      <Problem actions={<Button onPress={() => reuseFinder.refresh()}>{t('shell.retry')}</Button>}>
        {t('reuse.failed')} {t(storeErrorMessage(activity.error))}
      </Problem>
    );
  if (!behind) return null;
  return (
    <div className={styles.status} role="group" aria-label={t('reuse.region')}>
      <span role="status">{t('reuse.behind', { count: behind })}</span>
      <Button icon="again" onPress={() => reuseFinder.refresh()}>
        {t('reuse.look')}
      </Button>
    </div>
  );
}
