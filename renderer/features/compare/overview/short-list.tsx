import { useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useScene } from './overview-scene.ts';
import styles from './overview.module.css';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly shown: number;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: (item: Item, place: number) => ReactNode;
}

/** The first of many, and a way to see the rest. */
export function ShortList<Item>({ items, shown, className, label, children }: ShortListProps<Item>) {
  const t = useMessages();
  const { go } = useScene();
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole || go === null || items.length <= shown + 1 ? items : items.slice(0, shown);
  return (
    <>
      <ul className={className ?? styles.list} aria-label={label}>
        {listed.map(children)}
      </ul>
      {items.length > shown + 1 && go !== null && (
        <button type="button" className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('overview.show-less') : t('overview.show-all', { count: items.length })}
        </button>
      )}
    </>
  );
}
