import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';

/** Says that nothing that the search finds has a place on the timeline, and leads back to what has. */
export function EmptySearch() {
  const t = useMessages();
  const isPart = useWorkspace(state => state.timelineScope.kind !== 'all');
  const { clearSearch, showTimeline } = useWorkspace(state => state.actions);
  return (
    <EmptyState
      icon="search"
      title={t('results.timeline-empty-title')}
      hint={t('results.timeline-empty-hint')}
    >
      <Button variant="primary" icon="close" onPress={clearSearch}>
        {t('results.clear')}
      </Button>
      {isPart && (
        <Button icon="timeline" onPress={() => showTimeline({ kind: 'all' })}>
          {t('scope.clear')}
        </Button>
      )}
    </EmptyState>
  );
}
