import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { directionOf } from '#shared/text/direction.ts';
import { allEventsTouching } from '#shared/timeline/events-in-view.ts';
import type { ShownKinds, TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { MarkSymbolOf, useMarkWords } from './mark-row.tsx';
import type { SummaryCache } from './summary-cache.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import { useSummaryArrivals } from './use-summaries.ts';
import styles from './timeline.module.css';

const rowHeight = 40;
const columns: readonly MessageId[] = [
  'timeline.column-date',
  'timeline.column-precision',
  'timeline.column-kind',
  'timeline.column-outlet',
  'timeline.column-title',
];

interface TimelineTableProps {
  readonly model: TimelineModel;
  readonly shown: ShownKinds;
  readonly window: TimeWindow;
  readonly labels: TimelineLabels;
  readonly summaries: SummaryCache;
  readonly onOpen: (event: number) => void;
}

function nextRow(key: string, active: number, page: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = moves[key];
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}

/** The same view as rows: every mark in the window, in the order of time. The form for screen readers. */
export function TimelineTable({ model, shown, window, labels, summaries, onOpen }: TimelineTableProps) {
  const t = useMessages();
  useSummaryArrivals(summaries);
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const range = useMemo(() => ({ startMs: window.startMs, endMs: window.startMs + window.spanMs }), [window]);
  const events = useMemo(() => allEventsTouching(model, shown, range), [model, shown, range]);
  const active = Math.min(chosen, events.length - 1);
  const wordsOf = useMarkWords(model, labels, summaries);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const next = nextRow(event.key, active, page, events.length);
    const row = events[active];
    if (next !== null) {
      setChosen(next);
      rows.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter' && row !== undefined) onOpen(row);
    else return;
    event.preventDefault();
  };
  const day = (timeMs: number): string => {
    const startMs = Math.floor(timeMs / 86_400_000) * 86_400_000;
    return labels.range({ startMs, endMs: startMs + 86_400_000 });
  };

  return (
    <div
      role="grid"
      tabIndex={0}
      aria-label={t('timeline.table-label', { from: day(range.startMs), to: day(range.endMs) })}
      aria-rowcount={events.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={events.length > 0 ? `timeline-row-${active}` : undefined}
      className={styles.table}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.tableHead}>
        {columns.map(column => (
          <span key={column} role="columnheader">
            {t(column)}
          </span>
        ))}
      </div>
      <div ref={scroller} role="presentation" className={styles.tableRows}>
        <div role="rowgroup" style={{ blockSize: rows.getTotalSize() }} className={styles.panelList}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const event = events[index] ?? -1;
            const words = wordsOf(event);
            return (
              <div
                key={index}
                id={`timeline-row-${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={index === active}
                data-active={index === active || undefined}
                className={styles.tableRow}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => setChosen(index)}
                onDoubleClick={() => onOpen(event)}
              >
                <span role="gridcell">{words.when}</span>
                <span role="gridcell">{words.precision}</span>
                <span role="gridcell" className={styles.kindCell}>
                  <MarkSymbolOf kind={words.kind} unit={words.unit} />
                  {words.kindName}
                </span>
                <span role="gridcell">
                  <bdi>{words.outlet}</bdi>
                </span>
                <span role="gridcell" dir={directionOf(words.title ?? '')} className={styles.titleCell}>
                  {words.title ?? '…'}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
