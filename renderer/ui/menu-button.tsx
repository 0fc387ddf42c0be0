import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import buttonStyles from './button.module.css';
import styles from './field.module.css';

interface MenuButtonProps<Choice extends string> {
  readonly label: string;
  readonly icon: IconName;
  readonly choices: readonly {
    readonly id: Choice;
    readonly label: string;
    readonly description: string;
  }[];
  readonly onChoose: (choice: Choice) => void;
}

/** A button that asks which of a few things is meant, each with a line that says what it does. */
export function MenuButton<Choice extends string>({
  label,
  icon,
  choices,
  onChoose,
}: MenuButtonProps<Choice>) {
  const choose = (key: unknown): void => {
    const chosen = choices.find(({ id }) => id === key);
    if (chosen) onChoose(chosen.id);
  };
  return (
    <MenuTrigger>
      <AriaButton className={`${buttonStyles.button} ${buttonStyles.secondary}`}>
        <Icon name={icon} />
        {label}
        <Icon name="down" size={15} />
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="top start">
        <Menu className={styles.list ?? ''} onAction={choose}>
          {choices.map(choice => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={`${styles.item} ${styles.choice}`}
            >
              <span>{choice.label}</span>
              <span className={styles.description}>{choice.description}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
