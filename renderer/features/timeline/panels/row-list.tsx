import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { rowsMoved } from '#renderer/ui/grid-keys.ts';
import { rangeWithActive } from '#renderer/ui/range-with-active.ts';
import type { ListPlace } from './list-place.ts';
import { useListPlace } from './use-list-place.ts';
import styles from './row-list.module.css';

interface RowListProps {
  readonly label: string;
  /** Which keys do what. */
  readonly description?: string;
  readonly count: number;
  /** In pixels, the least that a row takes; the same for the same row. What wraps makes it higher. */
  readonly heightOf: (index: number) => number;
  /** Rows that only name what follows are passed over by the keys. */
  readonly isHeading?: (index: number) => boolean;
  readonly renderRow: (index: number, isActive: boolean) => ReactNode;
  /** A key on a row that moves nothing; true where it meant something. */
  readonly onKey?: (index: number, event: KeyboardEvent) => boolean;
  /** Where it was left; null or absent: it begins at its first row. */
  readonly place?: ListPlace | null;
  readonly onPlace?: (place: ListPlace) => void;
}

const typesIn = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox';

/** What of a row takes the focus when the keys come to it. */
const mainOf = '[data-row-main]';

/**
 * A list of which only the rows in sight exist, and one. The keys go from row to row, Tab to what else is in the row that
 * has the focus; each row has one element with `data-row-main`.
 */
export function RowList(props: RowListProps) {
  const { label, description, count, heightOf, isHeading, renderRow, onKey, place = null, onPlace } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [moved, setActive] = useState(place?.active ?? 0);
  const wantsFocus = useRef(false);
  const hasFocus = useRef(false);
  const first = isHeading?.(0) ? 1 : 0;
  const active = Math.max(first, Math.min(moved, count - 1));
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    overscan: 6,
    rangeExtractor: rangeWithActive(active),
  });

  useEffect(() => {
    rows.measure();
    for (const row of rows.elementsCache.values()) rows.measureElement(row);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the heights follow from the rows
  }, [count, heightOf]);
  const activeRow = (): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] ${mainOf}`) ?? null;
  const { keep } = useListPlace({ place, onPlace, rows, count, activeRow });
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    activeRow()?.focus();
  });

  // A row that goes (an article that was dated) takes the focus with it; the one in its place has it then.
  useEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    (activeRow() ?? scroller.current?.closest('aside')?.querySelector('h2'))?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when rows came or went
  }, [count]);

  const moveTo = (index: number): void => {
    wantsFocus.current = true;
    setActive(index);
    keep({ active: index });
    rows.scrollToIndex(index, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (typesIn(event.target)) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heightOf(active)) - 1);
    const by =
      event.altKey || event.ctrlKey || event.metaKey ? null : rowsMoved(event.key, { active, count, page });
    if (by === null) {
      if (onKey?.(active, event)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const target = Math.max(first, Math.min(count - 1, active + by));
    const past = isHeading?.(target) ? target + (by < 0 ? -1 : 1) : target;
    moveTo(Math.max(first, Math.min(count - 1, past)));
  };

  return (
    <div
      ref={scroller}
      className={styles.rows}
      onKeyDown={onKeyDown}
      onScroll={() => keep({ top: rows.range?.startIndex ?? 0 })}
      onFocus={() => {
        hasFocus.current = true;
        keep({ hasFocus: true });
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget === null) return;
        hasFocus.current = false;
        keep({ hasFocus: false });
      }}
    >
      <ul
        aria-label={label}
        aria-description={description}
        style={{ blockSize: rows.getTotalSize() }}
        className={styles.list}
      >
        {rows.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            ref={rows.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={count}
            className={styles.item}
            style={{ transform: `translateY(${start}px)`, minBlockSize: heightOf(index) }}
            onFocus={() => {
              if (isHeading?.(index) || index === active) return;
              setActive(index);
              keep({ active: index });
            }}
          >
            {renderRow(index, index === active)}
          </li>
        ))}
      </ul>
    </div>
  );
}
