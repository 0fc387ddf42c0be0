import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import styles from './dialogs.module.css';

const keys: readonly { readonly keys: readonly string[]; readonly what: MessageId }[] = [
  { keys: ['n', 'F7'], what: 'compare.key-next' },
  { keys: ['p', 'Shift+F7'], what: 'compare.key-previous' },
  { keys: ['c'], what: 'compare.key-conflict' },
  { keys: ['↑', '↓', 'Home', 'End'], what: 'compare.key-step' },
  { keys: ['←', '→'], what: 'compare.key-cross' },
  { keys: ['Enter'], what: 'compare.key-open' },
  { keys: ['l'], what: 'compare.key-link' },
  { keys: ['u'], what: 'compare.key-unlink' },
  { keys: ['x'], what: 'compare.key-dismiss' },
  { keys: ['m'], what: 'compare.key-note' },
  { keys: ['y'], what: 'compare.key-copy' },
  { keys: ['b'], what: 'compare.key-base' },
  { keys: ['2'], what: 'compare.key-swap' },
  { keys: ['Alt'], what: 'compare.key-free' },
  { keys: ['Ctrl+Z'], what: 'compare.key-undo' },
  { keys: ['?'], what: 'compare.key-help' },
];

/** The keys of the comparison. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog isOpen onClose={onClose} title={t('compare.help')}>
      <dl className={styles.keys}>
        {keys.map(row => (
          <div key={row.what}>
            <dt dir="ltr">
              {row.keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(row.what)}</dd>
          </div>
        ))}
      </dl>
      <DialogActions>
        <Button onPress={onClose}>{t('shell.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
