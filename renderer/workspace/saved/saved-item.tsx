import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { SavedActions } from './saved-list.tsx';
import styles from './saved.module.css';

interface SavedItemProps {
  readonly name: string;
  /** Said beside the name. */
  readonly badge?: string | null;
  /** What it opens in. */
  readonly icon: IconName;
  readonly isOpenable?: boolean;
  readonly onOpen: () => void;
  readonly actions: SavedActions;
  /** What it holds. */
  readonly children: ReactNode;
}

/** One thing of a `SavedList`: its name, what it holds, and the ways to open, rename and remove it. */
export function SavedItem(props: SavedItemProps) {
  const { name, badge = null, icon, isOpenable = true, onOpen, actions, children } = props;
  const t = useMessages();
  return (
    <li className={styles.item} aria-label={name}>
      <div className={styles.itemHead}>
        <h3 className={styles.itemName}>
          <bdi>{name}</bdi>
          {badge !== null && <span className={styles.badge}>{badge}</span>}
        </h3>
        <Button icon={icon} isDisabled={!isOpenable} aria-label={t('saved.open', { name })} onPress={onOpen}>
          {t('saved.open-short')}
        </Button>
        <IconButton icon="edit" label={t('saved.rename-one', { name })} onPress={actions.onRename} />
        <IconButton icon="close" label={t('saved.remove-one', { name })} onPress={actions.onRemove} />
      </div>
      {children}
    </li>
  );
}
