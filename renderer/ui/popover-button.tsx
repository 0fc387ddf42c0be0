import { useId, type ReactNode } from 'react';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import buttonStyles from './button.module.css';
import fieldStyles from './field.module.css';
import styles from './popover-button.module.css';

interface PopoverButtonProps {
  readonly label: string;
  readonly icon: IconName;
  /** What is in force now, after the label. */
  readonly value?: string;
  readonly isDisabled?: boolean;
  /** Given where something else opens it too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button that opens a small panel of choices over the view; Escape and a press beside it close the panel. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, icon, value, isDisabled = false, children, ...opening } = props;
  const heading = useId();
  return (
    <DialogTrigger {...opening}>
      <AriaButton
        isDisabled={isDisabled}
        className={`${buttonStyles.button} ${buttonStyles.secondary} ${styles.trigger}`}
      >
        <Icon name={icon} />
        {label}
        {value !== undefined && <span className={styles.value}>{value}</span>}
        <Icon name="down" size={15} />
      </AriaButton>
      {/* It is the dialog itself: one inside it would leave the button that closes it outside. */}
      <Popover
        className={`${fieldStyles.popover} ${styles.panel}`}
        placement="bottom start"
        aria-labelledby={heading}
      >
        <h2 id={heading} className="visually-hidden">
          {label}
        </h2>
        {children}
      </Popover>
    </DialogTrigger>
  );
}
