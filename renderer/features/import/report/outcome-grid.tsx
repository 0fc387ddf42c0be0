import { useRef, type KeyboardEvent } from 'react';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useGridRows } from '#renderer/ui/row-grid/use-grid-rows.ts';
import type { ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import { OutcomeRow, outcomeRowId } from './outcome-row.tsx';
import styles from './report.module.css';

/** Of a row with a sentence of one line; longer ones are measured. */
const rowHeight = 64;
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
  const gridRef = useRef<HTMLDivElement>(null);
  const virtual = useGridRows({ count: rows.length, active, gridRef, rowHeight, headHeight });

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = virtual.targetOf(event.key);
    if (target !== null) {
      onActive(target);
      virtual.scrollTo(target);
    } else if (event.code === 'KeyC' && (event.ctrlKey || event.metaKey)) {
      // A part that was marked with the mouse is what is meant then.
      if (document.getSelection()?.isCollapsed === false) return;
      onCopy();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={t('report.files')}
      aria-description={t('report.keys')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rows[active] ? outcomeRowId(runId, active) : undefined}
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
      <div role="rowgroup" className={styles.all} style={{ blockSize: virtual.height }}>
        {virtual.drawn.map(({ index, offset }) => {
          const outcome = rows[index];
          return (
            outcome && (
              <OutcomeRow
                key={outcome.path}
                id={outcomeRowId(runId, index)}
                measure={virtual.measure}
                outcome={outcome}
                index={index}
                offset={offset}
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
