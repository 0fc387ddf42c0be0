import type { KeyboardEvent, Ref } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import styles from './field.module.css';
import own from './suggest-field.module.css';

export interface Suggested<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: IconName;
  /** After the label: of what kind it is, how much there is of it. */
  readonly note?: string;
}

interface SuggestFieldProps<Id extends string> {
  /** Spoken; `placeholder` is seen. */
  readonly label: string;
  readonly placeholder: string;
  readonly icon?: IconName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What fits the value, the best first; they are shown as they come. */
  readonly items: readonly Suggested<Id>[];
  /** Said in place of items where none fits. */
  readonly nothing?: string;
  readonly onChoose: (id: Id) => void;
  /** Enter was pressed while none of the items was gone to. */
  readonly onEnter?: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field that suggests what may be meant; ↓ goes to the suggestions. */
export function SuggestField<Id extends string>(props: SuggestFieldProps<Id>) {
  const {
    label,
    placeholder,
    icon = 'search',
    value,
    onChange,
    items,
    nothing,
    onChoose,
    onEnter,
    inputRef,
  } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const input = event.currentTarget.querySelector('input');
    if (event.key !== 'Enter' || !input || input.hasAttribute('aria-activedescendant')) return;
    // While suggestions are shown the field would take the key for itself.
    event.preventDefault();
    event.stopPropagation();
    if (value.trim() !== '') onEnter?.(value);
  };
  return (
    <div role="presentation" className={own.frame} onKeyDownCapture={onKeyDown}>
      <Icon name={icon} size={15} />
      <ComboBox
        aria-label={label}
        className={styles.field ?? ''}
        items={items}
        inputValue={value}
        onInputChange={onChange}
        value={null}
        onChange={key => {
          const chosen = items.find(({ id }) => id === key);
          if (chosen) onChoose(chosen.id);
        }}
        defaultFilter={() => true}
        menuTrigger="input"
        // Items come a moment after the letter that they fit; a menu that waits for them never opens.
        allowsEmptyCollection={value.trim() !== ''}
        allowsCustomValue
      >
        <Input
          {...(inputRef !== undefined && { ref: inputRef })}
          className={`${styles.input} ${own.input}`}
          placeholder={placeholder}
          {...(value !== '' && { dir: 'auto' })}
          spellCheck={false}
        />
        <Popover className={`${styles.popover} ${own.popover}`}>
          <ListBox
            className={styles.list ?? ''}
            {...(nothing !== undefined && {
              renderEmptyState: () => <p className={own.nothing}>{nothing}</p>,
            })}
          >
            {(item: Suggested<Id>) => (
              <ListBoxItem id={item.id} textValue={item.label} className={`${styles.item} ${own.item}`}>
                <Icon name={item.icon} size={15} />
                <bdi className={own.label}>{item.label}</bdi>
                {item.note !== undefined && <span className={own.note}>{item.note}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
