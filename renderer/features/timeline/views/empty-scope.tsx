import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { emptyScopeReason, scopeIcons } from './scope-words.ts';

interface EmptyScopeProps {
  readonly scope: TimelineScope;
  /** Articles of the scope whose date of publication is not known. */
  readonly undatedCount: number;
}

/** Says why a scope has nothing to draw, and leads back to the whole collection. */
export function EmptyScope({ scope, undatedCount }: EmptyScopeProps) {
  const t = useMessages();
  const { showTimeline } = useWorkspace(state => state.actions);
  const undated = undatedCount > 0 ? ` ${t('scope.empty-undated', { count: undatedCount })}` : '';
  return (
    <EmptyState
      icon={scopeIcons[scope.kind]}
      title={t('scope.empty-title')}
      hint={`${emptyScopeReason(scope, t)}${undated}`}
    >
      <Button variant="primary" icon="timeline" onPress={() => showTimeline({ kind: 'all' })}>
        {t('scope.clear')}
      </Button>
    </EmptyState>
  );
}
