import { useMessages } from '#renderer/messages/use-messages.ts';
import type { SearchError } from '#renderer/operations/searcher.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useIndexState } from './use-searcher-state.ts';
import styles from './search.module.css';

interface SearchProblemProps {
  readonly error: SearchError | null;
  readonly onRetry: () => void;
  /** What is missing then, where it is not the answer itself. */
  readonly failed?: string;
}

/** Why a search was not answered, and how to ask again. While the index is made the answer comes by itself. */
export function SearchProblem({ error, onRetry, failed }: SearchProblemProps) {
  const t = useMessages();
  const index = useIndexState();
  if (error === null || error.code === 'cancelled') return null;
  if (error.code === 'no-index')
    // Why no index can be made is told where it is told how far it is.
    return index.error ? null : (
      <p className={styles.index} role="status">
        {t('results.no-index')}
      </p>
    );
  return (
    <Problem
      actions={
        <Button icon="again" onPress={onRetry}>
          {t('shell.retry')}
        </Button>
      }
    >
      {failed ?? t('results.failed')}
    </Problem>
  );
}
