import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { MarkSymbol } from './mark-symbol.tsx';
import { useTimelineState } from './timeline-state.ts';
import styles from './timeline.module.css';

export type ZoomTarget = 'all' | 'year' | 'month' | 'day';
const zoomTargets: readonly ZoomTarget[] = ['all', 'year', 'month', 'day'];

interface TimelineToolbarProps {
  readonly undatedCount: number;
  readonly isUndatedShown: boolean;
  readonly onToggleUndated: () => void;
  readonly onZoomTo: (target: ZoomTarget) => void;
  readonly onZoomBy: (factor: number) => void;
  readonly onUseRange: () => void;
}

function KindChips() {
  const t = useMessages();
  const shown = useTimelineState(state => state.shown);
  const { change } = useTimelineState(state => state.actions);
  return (
    <>
      <ToggleChip
        isOn={shown.publication}
        onChange={publication => change({ shown: { ...shown, publication } })}
      >
        <MarkSymbol kind="publication" shape="point" />
        {t('timeline.publications')}
      </ToggleChip>
      <ToggleChip isOn={shown.event} onChange={event => change({ shown: { ...shown, event } })}>
        <MarkSymbol kind="event" shape="point" />
        {t('timeline.events')}
      </ToggleChip>
    </>
  );
}

function RangeButtons({ onUseRange }: Pick<TimelineToolbarProps, 'onUseRange'>) {
  const t = useMessages();
  const formats = useFormats();
  const filter = useWorkspace(state => state.dateFilter);
  const { setDateFilter } = useWorkspace(state => state.actions);
  return (
    <>
      {filter && (
        <Button icon="close" onPress={() => setDateFilter(null)}>
          {t('timeline.clear-range', { from: formats.day(filter.from), to: formats.day(filter.to) })}
        </Button>
      )}
      <IconButton icon="filter" label={t('timeline.use-range')} onPress={onUseRange} />
    </>
  );
}

/** What can be done with the timeline. */
export function TimelineToolbar(props: TimelineToolbarProps) {
  const t = useMessages();
  const history = useTimelineState(state => state.history);
  const isTable = useTimelineState(state => state.isTable);
  const { back, forward, change } = useTimelineState(state => state.actions);
  return (
    <Toolbar label={t('timeline.tools')}>
      <IconButton
        icon="previous"
        label={t('timeline.back')}
        isDisabled={!history?.past.length}
        onPress={back}
      />
      <IconButton
        icon="next"
        label={t('timeline.forward')}
        isDisabled={!history?.future.length}
        onPress={forward}
      />
      <span className={styles.group}>
        {zoomTargets.map(target => (
          <Button key={target} variant="quiet" onPress={() => props.onZoomTo(target)}>
            {t(`timeline.${target}`)}
          </Button>
        ))}
      </span>
      <IconButton icon="add" label={t('timeline.zoom-in')} onPress={() => props.onZoomBy(0.5)} />
      <IconButton icon="remove" label={t('timeline.zoom-out')} onPress={() => props.onZoomBy(2)} />
      <KindChips />
      <ToggleChip isOn={isTable} onChange={isOn => change({ isTable: isOn })} icon="table">
        {t('timeline.table')}
      </ToggleChip>
      <ToolbarSpace />
      <RangeButtons onUseRange={props.onUseRange} />
      {props.undatedCount > 0 && (
        <ToggleChip isOn={props.isUndatedShown} onChange={props.onToggleUndated} icon="calendar">
          {t('timeline.undated', { count: props.undatedCount })}
        </ToggleChip>
      )}
    </Toolbar>
  );
}
