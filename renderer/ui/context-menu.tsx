import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import styles from './field.module.css';
import own from './context-menu.module.css';

export interface MenuChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: IconName;
  readonly isDisabled?: boolean;
}

interface ContextMenuProps<Id extends string> {
  readonly label: string;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly choices: readonly MenuChoice<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly onClose: () => void;
}

/** What can be done with the thing that was asked about, beside it; Escape and a press elsewhere close it. */
export function ContextMenu<Id extends string>(props: ContextMenuProps<Id>) {
  const { label, at, choices, onChoose, onClose } = props;
  const anchor = useRef<HTMLSpanElement>(null);
  const choose = (key: unknown): void => {
    const chosen = choices.find(({ id }) => id === key);
    if (chosen) onChoose(chosen.id);
  };
  return (
    <>
      {/* Where the window is pressed, which is no side of a text. */}
      <span ref={anchor} className={own.anchor} style={{ transform: `translate(${at.x}px, ${at.y}px)` }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        className={styles.popover ?? ''}
        onOpenChange={isOpen => !isOpen && onClose()}
      >
        <Menu
          aria-label={label}
          autoFocus="first"
          className={styles.list ?? ''}
          disabledKeys={choices.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
          onAction={choose}
          onClose={onClose}
        >
          {choices.map(choice => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={`${styles.item} ${own.item}`}
            >
              <Icon name={choice.icon} size={15} />
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
