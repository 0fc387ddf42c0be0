import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import styles from './reader.module.css';

interface OutletDialogProps {
  readonly summary: ArticleSummary;
  readonly onSave: (name: string | null) => void;
  readonly onClose: () => void;
}

/** Sets or takes back who published the article, by the analyst's word. */
export function OutletDialog({ summary, onSave, onClose }: OutletDialogProps) {
  const t = useMessages();
  const [name, setName] = useState(summary.outlet?.name ?? '');
  return (
    <Dialog isOpen onClose={onClose} title={t('reader.outlet-title')}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          onSave(name);
        }}
      >
        <TextField label={t('reader.outlet-label')} value={name} onChange={setName} autoFocus />
        <DialogActions>
          {summary.outlet?.provenance === 'analyst' && (
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
