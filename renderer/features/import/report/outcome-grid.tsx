import { useRef, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { rowsMoved } from '#renderer/ui/grid-keys.ts';
import { rangeWithActive } from '#renderer/ui/range-with-active.ts';
import type { ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import { OutcomeRow, outcomeRowId } from './outcome-row.tsx';
import styles from './report.module.css';

/** Of a row with a sentence of one line; longer ones are measured. */
const rowHeight = 64;
/** The head stays at the top of what scrolls, so that its columns are as wide as those of the rows. */
const headHeight = 36;

const columns: readonly MessageId[] = [
  'report.column-file',
  'report.column-what',
  'report.column-place',
  'report.column-code',
];

interface OutcomeGridProps {
  readonly runId: string;
  readonly rows: readonly ImportOutcome[];
  readonly active: number;
  readonly onActive: (row: number) => void;
  readonly onCopy: () => void;
}

/** Rows of a report as a grid of which only the visible ones exist, however many there are. */
export function OutcomeGrid({ runId, rows, active, onActive, onCopy }: OutcomeGridProps) {
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: rangeWithActive(active),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const visible = virtual.getVirtualItems();
  const isActiveThere = visible.some(({ index }) => index === active);

  const onKeyDown = (event: KeyboardEvent): void => {
    const height = (scroller.current?.clientHeight ?? 0) - headHeight;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const moved = rowsMoved(event.key, { active, count: rows.length, page });
    if (moved !== null) {
      const target = Math.max(0, Math.min(rows.length - 1, active + moved));
      onActive(target);
      virtual.scrollToIndex(target, { align: 'auto' });
    } else if (event.code === 'KeyC' && (event.ctrlKey || event.metaKey)) {
      // A part that was marked with the mouse is what is meant then.
      if (document.getSelection()?.isCollapsed === false) return;
      onCopy();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={t('report.files')}
      aria-description={t('report.keys')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={isActiveThere ? outcomeRowId(runId, active) : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div role="row" style={{ blockSize: headHeight }} aria-rowindex={1} className={styles.header}>
        {columns.map((label, index) => (
          <span role="columnheader" key={label} aria-colindex={index + 1}>
            {t(label)}
          </span>
        ))}
      </div>
      <div role="rowgroup" className={styles.all} style={{ blockSize: virtual.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const outcome = rows[index];
          return (
            outcome && (
              <OutcomeRow
                key={outcome.path}
                id={outcomeRowId(runId, index)}
                measure={virtual.measureElement}
                outcome={outcome}
                index={index}
                offset={start - headHeight}
                isActive={index === active}
                onPress={() => onActive(index)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
