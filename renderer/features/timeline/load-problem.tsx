import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import type { StoreError } from '#shared/stores/article-store.ts';
import styles from './timeline.module.css';

interface LoadProblemProps {
  readonly error: StoreError;
  /** Whether the picture stands as it was before. */
  readonly hasPicture: boolean;
  readonly onRetry: () => void;
}

/** Says why there is no timeline, or none of what the collection holds now. */
export function LoadProblem({ error, hasPicture, onRetry }: LoadProblemProps) {
  const t = useMessages();
  const failed = hasPicture ? 'timeline.update-failed' : 'timeline.load-failed';
  return (
    <div className={styles.problem}>
      <Problem actions={<Button onPress={onRetry}>{t('shell.retry')}</Button>}>
        {t(error.code === 'internal' ? failed : storeErrorMessage(error))}
      </Problem>
    </div>
  );
}
