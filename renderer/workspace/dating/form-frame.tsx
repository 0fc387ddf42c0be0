import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './dating.module.css';

interface FormFrameProps {
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The fields of a correction with what ends it; Enter saves. */
export function FormFrame({ onSave, onCancel, children }: FormFrameProps) {
  const t = useMessages();
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className={styles.formActions}>
        <Button variant="primary" type="submit" icon="check">
          {t('correct.save')}
        </Button>
        <Button onPress={onCancel}>{t('correct.cancel')}</Button>
      </div>
    </form>
  );
}
