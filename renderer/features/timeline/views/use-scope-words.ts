import { useMessages } from '#renderer/messages/use-messages.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { parseArticleId } from '#shared/ids/ids.ts';
import { scopeWords } from './scope-words.ts';

/** What a timeline tells of, in a few words; copies of a text go by the title of the first of them once it is known. */
export function useScopeWords(scope: TimelineScope): string {
  const t = useMessages();
  const { articles } = useServices();
  const first = scope.kind === 'cluster' ? parseArticleId(scope.id) : null;
  const summary = useObserved(() => articles.observeSummaries(first ? [first] : []), [articles, first])
    .value?.[0];
  return scopeWords(scope, (summary?.id === first && summary?.title) || null, t);
}
