import { Label, TextArea, TextField } from 'react-aria-components';
import fieldStyles from '#renderer/ui/field.module.css';
import styles from './dialogs.module.css';

interface NoteFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A field for a few lines in any language. */
export function NoteField({ label, value, onChange, autoFocus = false }: NoteFieldProps) {
  return (
    <TextField value={value} onChange={onChange} className={fieldStyles.field ?? ''} autoFocus={autoFocus}>
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <TextArea className={`${fieldStyles.input} ${styles.noteWords}`} dir="auto" rows={2} />
    </TextField>
  );
}
