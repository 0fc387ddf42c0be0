import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { SaveComparisonError } from '#renderer/operations/save-comparison.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Result } from '#shared/result/result.ts';
import styles from './saved.module.css';

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly hint?: string;
  /** The dialog closes when it went well. */
  readonly onSave: (name: string) => Promise<Result<unknown, SaveComparisonError>>;
  readonly onClose: () => void;
}

/** Asks for the name of a comparison. */
export function NameDialog({ title, name: proposed, hint, onSave, onClose }: NameDialogProps) {
  const t = useMessages();
  const [name, setName] = useState(proposed);
  const [error, setError] = useState<SaveComparisonError | null>(null);
  const save = async (): Promise<void> => {
    const done = await onSave(name);
    if (done.ok) onClose();
    else setError(done.error);
  };
  const isWithoutName = error?.code === 'comparison-without-name';
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        {hint !== undefined && <p className={styles.muted}>{hint}</p>}
        {error && !isWithoutName && <Problem>{t(storeErrorMessage(error))}</Problem>}
        <TextField
          label={t('saved.name')}
          value={name}
          onChange={written => {
            setName(written);
            // A field that is still wrong keeps its form from being sent.
            setError(null);
          }}
          problem={isWithoutName ? t('saved.without-name') : null}
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('saved.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
