import { useCallback, useMemo } from 'react';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { lookOf } from './timeline-look.ts';

/** What is shown now; null before anything was. */
export function useLook(): TimelineLook | null {
  const scope = useWorkspace(state => state.timelineScope);
  const state = useTimelineState();
  return useMemo(() => state.history && lookOf(scope, state.history.present.window, state), [scope, state]);
}

/** Shows what a look shows. */
export function useShowLook(): (look: TimelineLook) => void {
  const { showTimeline } = useWorkspace(state => state.actions);
  const { apply } = useTimelineState(state => state.actions);
  return useCallback(
    look => {
      apply(look);
      showTimeline(look.scope);
    },
    [apply, showTimeline],
  );
}
