import { useMessages } from '#renderer/messages/use-messages.ts';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { MarkSymbol } from './marks/mark-symbol.tsx';
import { useTimelineState, type TableForm } from './timeline-state.ts';
import { Legend } from './tools/legend.tsx';
import styles from './tools/tools.module.css';

const tableForms: readonly TableForm[] = ['marks', 'periods'];

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

/** The foot of the timeline: which marks are shown, and what they mean or how they are listed. */
export function TimelineFoot() {
  const t = useMessages();
  const isTable = useTimelineState(state => state.isTable);
  const isGathered = useTimelineState(state => state.isGathered);
  const tableForm = useTimelineState(state => state.tableForm);
  const { change } = useTimelineState(state => state.actions);
  return (
    <div className={styles.foot}>
      <KindChips />
      {isTable ? (
        <span role="group" aria-label={t('timeline-table.form')} className={styles.forms}>
          {tableForms.map(form => (
            <ToggleChip key={form} isOn={tableForm === form} onChange={() => change({ tableForm: form })}>
              {t(`timeline-table.of-${form}`)}
            </ToggleChip>
          ))}
        </span>
      ) : (
        <>
          <ToggleChip isOn={isGathered} onChange={isOn => change({ isGathered: isOn })}>
            <MarkSymbol kind="event" shape="gathered" />
            {t('timeline.gather')}
          </ToggleChip>
          <Legend />
        </>
      )}
    </div>
  );
}
