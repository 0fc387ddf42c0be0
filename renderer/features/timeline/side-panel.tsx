import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import styles from './timeline.module.css';

const rowHeight = 66;

interface SidePanelProps {
  readonly title: string;
  readonly hint: string;
  readonly count: number;
  readonly onClose: () => void;
  readonly onOpen: (index: number) => void;
  readonly renderRow: (index: number) => ReactNode;
}

/** A list beside the timeline of which only the visible rows exist; ↑ and ↓ move through it. */
export function SidePanel({ title, hint, count, onClose, onOpen, renderRow }: SidePanelProps) {
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [title, count]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      onClose();
      event.stopPropagation();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const item = document.activeElement?.closest('li');
    const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
    next?.querySelector('button')?.focus();
    event.preventDefault();
  };

  return (
    <aside className={styles.panel} aria-label={title}>
      <header className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{title}</h2>
        <IconButton icon="close" label={t('shell.close')} onPress={onClose} />
      </header>
      <p className={styles.panelHint}>{hint}</p>
      <div ref={scroller} className={styles.panelRows} onKeyDown={onKeyDown}>
        <ul style={{ blockSize: rows.getTotalSize() }} className={styles.panelList}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <li
              key={index}
              aria-posinset={index + 1}
              aria-setsize={count}
              className={styles.panelItem}
              style={{ transform: `translateY(${start}px)` }}
            >
              <button type="button" className={styles.panelButton} onClick={() => onOpen(index)}>
                {renderRow(index)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
