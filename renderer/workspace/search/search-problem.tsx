import { useMessages } from '#renderer/messages/use-messages.ts';
import type { SearchError } from '#renderer/operations/searcher.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';

interface SearchProblemProps {
  readonly error: SearchError | null;
  readonly onRetry: () => void;
}

/** Why a search was not answered, and how to ask again. That there is no index yet is told by how far it is. */
export function SearchProblem({ error, onRetry }: SearchProblemProps) {
  const t = useMessages();
  if (error === null || error.code === 'no-index' || error.code === 'cancelled') return null;
  return (
    <Problem
      actions={
        <Button icon="again" onPress={onRetry}>
          {t('shell.retry')}
        </Button>
      }
    >
      {t('results.failed')}
    </Problem>
  );
}
