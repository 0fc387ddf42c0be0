import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { HistoryButtons } from '#renderer/features/timeline/tools/history-buttons.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { Toolbar } from '#renderer/ui/toolbar.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { emptyScopeReason, scopeIcons } from './scope-words.ts';

interface EmptyScopeProps {
  readonly scope: TimelineScope;
  /** Articles of the scope whose date of publication is not known. */
  readonly undatedCount: number;
}

/** Says why a scope has nothing to draw, and leads back to where one was and to the whole collection. */
export function EmptyScope({ scope, undatedCount }: EmptyScopeProps) {
  const t = useMessages();
  const { showTimeline } = useWorkspace(state => state.actions);
  const { back, forward } = useTimelineState(state => state.actions);
  useShortcuts([
    { keys: 'Alt+ArrowLeft', run: back },
    { keys: 'Alt+ArrowRight', run: forward },
  ]);
  const undated = undatedCount > 0 ? ` ${t('scope.empty-undated', { count: undatedCount })}` : '';
  return (
    <>
      <Toolbar label={t('timeline.tools')}>
        <HistoryButtons onBack={back} onForward={forward} />
      </Toolbar>
      <EmptyState
        icon={scopeIcons[scope.kind]}
        title={t('scope.empty-title')}
        hint={`${emptyScopeReason(scope, t)}${undated}`}
      >
        <Button variant="primary" icon="timeline" onPress={() => showTimeline({ kind: 'all' })}>
          {t('scope.clear')}
        </Button>
      </EmptyState>
    </>
  );
}
