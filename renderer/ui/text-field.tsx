import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  /** Spoken only; a placeholder says what is meant. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  /** Shown, and marks the field as wrong. */
  readonly problem?: string | null;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** For values that read from left to right in any interface: paths, ISO dates. */
  readonly dir?: 'auto' | 'ltr';
}

/** A field for one line of text, with its label above and its problem below. */
export function TextField({
  label,
  isLabelHidden = false,
  value,
  onChange,
  description,
  problem,
  placeholder,
  autoFocus = false,
  dir = 'auto',
}: TextFieldProps) {
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isInvalid={Boolean(problem)}
      className={styles.field ?? ''}
      autoFocus={autoFocus}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <Input className={styles.input ?? ''} dir={dir} placeholder={placeholder ?? ''} spellCheck={false} />
      {description && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </AriaTextField>
  );
}
