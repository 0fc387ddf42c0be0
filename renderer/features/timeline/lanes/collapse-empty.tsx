import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { emptyLanes } from './empty-lanes.ts';

interface CollapseEmptyProps {
  readonly model: TimelineModel;
  /** Ids of the lanes that were collapsed so the last time. */
  readonly collapsedLast: readonly string[];
  readonly onCollapse: (lanes: readonly string[]) => void;
}

/** Collapses the lanes that have no mark in view, and opens again those that it did. */
export function CollapseEmpty({ model, collapsedLast, onCollapse }: CollapseEmptyProps) {
  const t = useMessages();
  const { lanes, shown, history } = useTimelineState();
  const { arrange } = useTimelineState(state => state.actions);
  if (history === null) return null;
  const { startMs, spanMs } = history.present.window;
  const empty = emptyLanes(model, lanes, shown, { startMs, endMs: startMs + spanMs });
  const { collapsed } = lanes;
  const toOpen = collapsedLast.filter(id => collapsed.includes(id));
  if (empty.length + toOpen.length === 0) return null;
  // One button for both, so that the keyboard is not left on one that goes.
  const isToCollapse = empty.length > 0;
  return (
    <Button
      icon={isToCollapse ? 'lanes' : 'undo'}
      onPress={() => {
        if (isToCollapse) onCollapse([...toOpen, ...empty]);
        arrange({
          collapsed: isToCollapse ? [...collapsed, ...empty] : collapsed.filter(id => !toOpen.includes(id)),
        });
      }}
    >
      {isToCollapse
        ? t('timeline.lanes-collapse-empty', { count: empty.length })
        : t('timeline.lanes-open-again', { count: toOpen.length })}
    </Button>
  );
}
