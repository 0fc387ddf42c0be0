import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import type { LaneSort } from '#shared/domain/timeline/timeline-scope.ts';
import { useTimelineState } from './timeline-state.ts';
import { MarkSymbol } from './mark-symbol.tsx';
import styles from './timeline.module.css';

const sorts = ['count', 'name'] as const satisfies readonly LaneSort[];

function Legend() {
  const t = useMessages();
  return (
    <ul className={styles.legend} aria-label={t('timeline.legend')}>
      <li>
        <MarkSymbol kind="publication" shape="point" />
        <MarkSymbol kind="event" shape="point" />
        {t('timeline.legend-day')}
      </li>
      <li>
        <MarkSymbol kind="publication" shape="time" />
        <MarkSymbol kind="event" shape="time" />
        {t('timeline.legend-time')}
      </li>
      <li>
        <MarkSymbol kind="event" shape="interval" />
        {t('timeline.legend-interval')}
      </li>
      <li>
        <MarkSymbol kind="event" shape="coarse" />
        {t('timeline.legend-coarse')}
      </li>
    </ul>
  );
}

/** The foot of the picture: what the shapes mean, and how it is laid out. */
export function TimelineFoot() {
  const t = useMessages();
  const { lanes, isTimeReversed, calendars } = useTimelineState();
  const { change, arrange } = useTimelineState(state => state.actions);
  return (
    <div className={styles.foot}>
      <Legend />
      <ToggleChip
        isOn={calendars.includes('hijri')}
        onChange={isOn => change({ calendars: isOn ? ['gregorian', 'hijri'] : ['gregorian'] })}
      >
        {t('timeline.hijri')}
      </ToggleChip>
      <ToggleChip isOn={isTimeReversed} onChange={isOn => change({ isTimeReversed: isOn })}>
        {t('timeline.direction')}
      </ToggleChip>
      <Select
        label={t('timeline.sort')}
        isLabelHidden
        value={lanes.sort === 'name' ? 'name' : 'count'}
        onChange={sort => arrange({ sort })}
        options={sorts.map(value => ({ value, label: t(`timeline.sort-${value}`) }))}
      />
    </div>
  );
}
