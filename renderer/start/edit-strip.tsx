import type { MessageId } from '#renderer/messages/catalogue.ts';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useEditActivity } from '#renderer/workspace/editing/use-edit-activity.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import styles from './app.module.css';

/** Fewer articles are edited before a line about it could be read. */
const leastShown = 200;

/** How far an edit of many articles is, or where it ended before its time, at the foot of every view. */
export function EditStrip() {
  const t = useMessages();
  const { edits } = useServices();
  const activity = useEditActivity();
  if (activity === null || (activity.kind === 'running' && activity.total < leastShown)) return null;
  // What went wrong with one article is said where it was edited.
  if (activity.kind === 'failed' && activity.total === 1) return null;
  const { kind, isUndoing, label, done, total, error } = activity;
  // A label is a message id by the contract of `Undoable`.
  const edited = t(label as MessageId);
  const what = isUndoing ? t('shell.undo', { what: edited }) : edited;
  return (
    <aside className={styles.strip} aria-label={t('editing.progress')}>
      {kind === 'running' ? (
        <>
          <span className={styles.stripTitle}>{t('editing.running', { what, done, total })}</span>
          <progress className={styles.stripBar} max={total} value={done} aria-label={t('editing.progress')} />
          <span className={styles.railSpace} />
          <Button icon="close" onPress={() => void edits.stop()}>
            {t('editing.stop')}
          </Button>
        </>
      ) : (
        <>
          <span role="status">
            {error
              ? t('editing.failed', { what, done, total, why: t(storeErrorMessage(error)) })
              : t(isUndoing ? 'editing.undo-stopped' : 'editing.stopped', { what, done, total })}
          </span>
          <span className={styles.railSpace} />
          <IconButton icon="close" label={t('shell.close')} onPress={() => edits.dismiss()} />
        </>
      )}
    </aside>
  );
}
