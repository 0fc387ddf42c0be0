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
  const { startMs, spanMs } = history.present;
  const empty = emptyLanes(model, lanes, shown, { startMs, endMs: startMs + spanMs });
  const { collapsed } = lanes;
  const toOpen = collapsedLast.filter(id => collapsed.includes(id));
  return (
    <>
      {empty.length > 0 && (
        <Button
          icon="lanes"
          onPress={() => {
            onCollapse(empty);
            arrange({ collapsed: [...collapsed, ...empty] });
          }}
        >
          {t('timeline.lanes-collapse-empty', { count: empty.length })}
        </Button>
      )}
      {toOpen.length > 0 && (
        <Button
          variant="quiet"
          icon="undo"
          onPress={() => arrange({ collapsed: collapsed.filter(id => !toOpen.includes(id)) })}
        >
          {t('timeline.lanes-open-again', { count: toOpen.length })}
        </Button>
      )}
    </>
  );
}
