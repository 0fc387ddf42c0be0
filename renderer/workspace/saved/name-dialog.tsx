import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import styles from './saved.module.css';

/** Why something could not be named. */
export type NamingError = StoreError | { readonly code: `${string}-without-name` };

const isWithoutName = (error: NamingError | null): error is Exclude<NamingError, StoreError> =>
  error !== null && error.code.endsWith('-without-name');

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly hint?: string;
  /** What is said where the name is left blank. */
  readonly withoutName: string;
  /** The dialog closes when it went well. */
  readonly onSave: (name: string) => Promise<Result<unknown, NamingError>>;
  readonly onClose: () => void;
}

/** Asks for the name of something that is kept. */
export function NameDialog({ title, name: proposed, hint, withoutName, onSave, onClose }: NameDialogProps) {
  const t = useMessages();
  const [name, setName] = useState(proposed);
  const [error, setError] = useState<NamingError | null>(null);
  const save = async (): Promise<void> => {
    const done = await onSave(name);
    if (done.ok) onClose();
    else setError(done.error);
  };
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
        {error && !isWithoutName(error) && <Problem>{t(storeErrorMessage(error))}</Problem>}
        <TextField
          label={t('saved.name')}
          value={name}
          onChange={written => {
            setName(written);
            // A field that is still wrong keeps its form from being sent.
            setError(null);
          }}
          problem={isWithoutName(error) ? withoutName : null}
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
