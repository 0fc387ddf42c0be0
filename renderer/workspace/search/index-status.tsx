import { useEffect, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useIndexState } from './use-searcher-state.ts';
import styles from './search.module.css';

/** What is behind for less long than this is not worth a word: while an import runs that comes and goes. */
const patienceMs = 2000;

/** True once something has been so for a while. */
function useLasting(isSo: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLasting(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isSo]);
  return isLasting;
}

/** What of the collection can not be found yet, and why; nothing where all can be found. */
export function IndexStatus() {
  const t = useMessages();
  const { searcher } = useServices();
  const { indexed, waiting, isRebuilding, error } = useIndexState();
  const isBehind = useLasting(waiting > 0);
  if (error)
    return (
      <Problem
        actions={
          error.code !== 'closed' && (
            <>
              <Button icon="again" onPress={() => searcher.retry()}>
                {t('shell.retry')}
              </Button>
              {error.code === 'internal' && (
                <Button onPress={() => searcher.rebuild()}>{t('results.rebuild')}</Button>
              )}
            </>
          )
        }
      >
        {t('results.index-failed', { reason: t(storeErrorMessage(error)) })}
      </Problem>
    );
  if (!isBehind || waiting === 0) return null;
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
