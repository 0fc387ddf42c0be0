import { useMemo } from 'react';
import { ChosenDaysLine } from '#renderer/features/timeline/chosen-days/chosen-days-line.tsx';
import { withinDays } from '#renderer/features/timeline/chosen-days/within-days.ts';
import type { MarkList } from '#renderer/features/timeline/marks/listed-marks.ts';
import type { CanvasInput } from '#renderer/features/timeline/canvas-input.ts';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { eventsOf } from './events-of.ts';
import { MarksTable, type MarksTableProps } from './marks-table.tsx';
import { periodsIn, periodsWithin } from './periods-in-view.ts';
import { PeriodsTable } from './periods-table.tsx';
import styles from './table.module.css';

interface TimelineTableProps extends Pick<
  MarksTableProps,
  'summaries' | 'passages' | 'onOpen' | 'onShowEvent' | 'onCorrect'
> {
  /** What the picture would be told. */
  readonly input: CanvasInput;
  readonly onList: (list: MarkList) => void;
}

const none = new Uint32Array();

/** The view as a table: its marks one by one, or counted by lane and period. The form for screen readers. */
export function TimelineTable({
  input,
  summaries,
  passages,
  onOpen,
  onShowEvent,
  onCorrect,
  onList,
}: TimelineTableProps) {
  const t = useMessages();
  const { model, laneOrder, shown, window, filter, gathered, labels, calendars, weekStart } = input;
  const form = useTimelineState(state => state.tableForm);
  const range = useMemo(() => ({ startMs: window.startMs, endMs: window.startMs + window.spanMs }), [window]);
  const told = useMemo(() => withinDays(range, filter), [range, filter]);
  const events = useMemo(
    () => (told ? eventsOf({ model, laneOrder, shown }, told) : none),
    [model, laneOrder, shown, told],
  );
  const calendar = calendars[0] ?? 'gregorian';
  const { unit, periods } = useMemo(() => {
    const whole = periodsIn(told ?? range, calendar, weekStart);
    return { ...whole, periods: told ? periodsWithin(whole.periods, told) : [] };
  }, [range, told, calendar, weekStart]);
  return (
    <div className={styles.table}>
      <ChosenDaysLine days={filter} labels={labels} />
      {form === 'marks' ? (
        <MarksTable
          model={model}
          events={events}
          range={told ?? range}
          gathered={gathered}
          labels={labels}
          summaries={summaries}
          passages={passages}
          onOpen={onOpen}
          onShowEvent={onShowEvent}
          onCorrect={onCorrect}
        />
      ) : (
        <>
          <p className={styles.note}>{t('timeline-table.periods-note')}</p>
          <PeriodsTable
            model={model}
            laneOrder={laneOrder}
            shown={shown}
            unit={unit}
            periods={periods}
            labels={labels}
            onList={onList}
          />
        </>
      )}
    </div>
  );
}
