import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import type { MarkList } from '#renderer/features/timeline/marks/listed-marks.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useGridRows } from '#renderer/ui/row-grid/use-grid-rows.ts';
import { rowHeight } from '#renderer/ui/row-grid/row-sizes.ts';
import type { AxisUnit } from '#shared/timeline/axis-units.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { countPeriods, eventsOfPeriod } from '#shared/timeline/count-periods.ts';
import type { ShownKinds, TimelineModel } from '#shared/timeline/timeline-model.ts';
import { periodHead, type PeriodHead } from './period-head.ts';
import styles from './table.module.css';

interface PeriodsTableProps {
  readonly model: TimelineModel;
  /** Rows of the model's lanes, from the top. */
  readonly laneOrder: readonly number[];
  readonly shown: ShownKinds;
  /** What the periods are. */
  readonly unit: AxisUnit;
  readonly periods: readonly CivilRange[];
  readonly labels: TimelineLabels;
  readonly onList: (list: MarkList) => void;
}

const cellId = (row: number, column: number): string => `timeline-cell-${row}-${column}`;

/** Where a key leads within a row; null if it is none of its keys. Arrows go where they point. */
function columnFor(key: string, column: number, last: number, isRtl: boolean): number | null {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) return Math.max(0, Math.min(last, column + (isRtl ? -step : step)));
  return key === 'Home' ? 0 : key === 'End' ? last : null;
}

/** In pixels: a head has up to three lines. */
const periodsHeadHeight = 64;

/** How many marks each lane has in each period in view; a cell leads to exactly these. */
export function PeriodsTable(props: PeriodsTableProps) {
  const { model, laneOrder, shown, unit, periods, labels, onList } = props;
  const t = useMessages();
  const formats = useFormats();
  const gridRef = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const [first, last] = [periods[0], periods.at(-1)];
  const whole = useMemo(
    () => (first && last ? { startMs: first.startMs, endMs: last.endMs } : null),
    [first, last],
  );
  // After the periods a column for all of them.
  const columns = useMemo(() => (whole ? [...periods, whole] : []), [periods, whole]);
  const row = Math.max(0, Math.min(place.row, laneOrder.length - 1));
  const column = Math.max(0, Math.min(place.column, columns.length - 1));
  const rows = useGridRows({ count: laneOrder.length, active: row, gridRef, headHeight: periodsHeadHeight });
  if (whole === null) return null;
  const list = (atRow: number, atColumn: number): void => {
    const lane = laneOrder[atRow] ?? -1;
    const [held, period] = [model.lanes[lane], columns[atColumn]];
    if (!held || !period) return;
    const events = eventsOfPeriod(held, shown, period);
    if (events.length > 0) onList({ model, lane, when: periodName(atColumn), events });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = columnFor(event.key, column, columns.length - 1, labels.direction === 'rtl');
    const target = next === null ? rows.targetOf(event.key) : null;
    if (next !== null) setPlace({ row, column: next });
    else if (target !== null) {
      setPlace({ row: target, column });
      rows.scrollTo(target);
    } else if (event.key === 'Enter') list(row, column);
    else return;
    event.preventDefault();
  };
  const template = `14rem repeat(${columns.length}, minmax(7.5rem, 1fr))`;
  const nameOf = (lane: number): string => labels.laneOf(model, lane);
  const headAt = (at: number): PeriodHead =>
    at === periods.length
      ? { words: t('timeline-table.total'), context: '' }
      : periodHead({ t, labels }, unit, columns[at] ?? whole);
  const periodName = (at: number): string => {
    const { words, context } = headAt(at);
    return context === '' ? words : `${words} ${context}`;
  };

  return (
    <div
      ref={gridRef}
      role="grid"
      tabIndex={0}
      aria-label={t('timeline-table.periods-label', {
        from: dayWords(labels.short, whole.startMs),
        to: dayWords(labels.short, whole.endMs - 1),
      })}
      aria-description={t('timeline-table.periods-keys')}
      aria-rowcount={laneOrder.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={laneOrder.length > 0 ? cellId(row, column) : undefined}
      className={styles.periods}
      onKeyDown={onKeyDown}
    >
      <div
        role="row"
        aria-rowindex={1}
        className={styles.periodHead}
        style={{ gridTemplateColumns: template, blockSize: periodsHeadHeight }}
      >
        <span role="columnheader" className={styles.lane}>
          {t('timeline-table.lane')}
        </span>
        {columns.map((_, at) => (
          <span key={at} role="columnheader" aria-colindex={at + 2} className={styles.count}>
            <span>
              {headAt(at).words} <span className={styles.context}>{headAt(at).context}</span>
            </span>
          </span>
        ))}
      </div>
      <div role="rowgroup" style={{ position: 'relative', blockSize: rows.height }}>
        {rows.drawn.map(({ index, offset }) => {
          const lane = laneOrder[index] ?? -1;
          const held = model.lanes[lane];
          const counts = held ? countPeriods(held, shown, columns) : [];
          return (
            <div
              key={lane}
              role="row"
              aria-rowindex={index + 2}
              className={styles.periodRow}
              style={{
                gridTemplateColumns: template,
                blockSize: rowHeight,
                transform: `translateY(${offset}px)`,
              }}
            >
              <span role="rowheader" className={styles.lane}>
                <bdi>{nameOf(lane)}</bdi>
              </span>
              {counts.map((count, at) => (
                <span
                  key={at}
                  role="gridcell"
                  id={cellId(index, at)}
                  aria-colindex={at + 2}
                  aria-selected={index === row && at === column}
                  aria-label={t('timeline-table.cell', { lane: nameOf(lane), period: periodName(at), count })}
                  data-active={(index === row && at === column) || undefined}
                  data-zero={count === 0 || undefined}
                  className={styles.count}
                  onMouseDown={() => setPlace({ row: index, column: at })}
                  onDoubleClick={() => list(index, at)}
                >
                  {formats.number(count)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
