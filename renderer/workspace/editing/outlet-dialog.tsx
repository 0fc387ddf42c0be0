import { useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { AttributedName } from '#shared/domain/article/article.ts';
import styles from './editing.module.css';

interface OutletDialogProps {
  /** How many articles are given the outlet. */
  readonly count: number;
  /** That of the article, if it is one. */
  readonly outlet: AttributedName | null;
  readonly onSave: (name: string | null) => void;
  readonly onClose: () => void;
  /** Which articles they are, where what lies behind the dialog does not show it. */
  readonly children?: ReactNode;
}

/** Sets or takes back who published articles, by the analyst's word. */
export function OutletDialog({ count, outlet, onSave, onClose, children }: OutletDialogProps) {
  const t = useMessages();
  const [name, setName] = useState(outlet?.name ?? '');
  return (
    <Dialog isOpen onClose={onClose} title={t('editing.outlet-title', { count })}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          // To name none is no outlet of several articles: what their files say is taken back by its own button.
          if (count === 1 || name.trim() !== '') onSave(name);
        }}
      >
        {children}
        {count > 1 && <p className={styles.hint}>{t('editing.all-alike', { count })}</p>}
        <TextField label={t('reader.outlet-label')} value={name} onChange={setName} autoFocus />
        <DialogActions>
          {(count > 1 || outlet?.provenance === 'analyst') && (
            <Button variant="quiet" icon="undo" onPress={() => onSave(null)}>
              {t('reader.take-back')}
            </Button>
          )}
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('reader.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
