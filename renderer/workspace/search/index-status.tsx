import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useIndexState } from './use-searcher-state.ts';
import styles from './search.module.css';

/** What of the collection can not be found yet, and why; nothing where all can be found. */
export function IndexStatus() {
  const t = useMessages();
  const { searcher } = useServices();
  const { indexed, waiting, isRebuilding, error } = useIndexState();
  if (error)
    return (
      <Problem
        actions={
          <Button icon="again" onPress={() => searcher.rebuild()}>
            {t('results.rebuild')}
          </Button>
        }
      >
        {t('results.index-failed', { reason: t(storeErrorMessage(error)) })}
      </Problem>
    );
  if (waiting === 0) return null;
  const total = indexed + waiting;
  return (
    <p className={styles.index} role="status">
      {isRebuilding ? (
        <>
          <span>
            {t('results.index-building', { done: indexed, total })} {t('results.index-building-partly')}
          </span>
          <progress max={total} value={indexed} aria-label={t('results.index-progress')} />
        </>
      ) : (
        t('results.index-behind', { count: waiting })
      )}
    </p>
  );
}
