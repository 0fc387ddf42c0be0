import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import styles from './settings.module.css';

const shortcuts: readonly { readonly keys: readonly string[]; readonly what: MessageId }[] = [
  { keys: ['Alt+1', '…', 'Alt+6'], what: 'settings.shortcut-views' },
  { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], what: 'settings.shortcut-undo' },
  { keys: ['Ctrl+F', '/'], what: 'search.to-field' },
  { keys: ['Space', 'Enter'], what: 'settings.shortcut-select' },
  { keys: ['N', 'P'], what: 'settings.shortcut-next' },
  { keys: ['C'], what: 'settings.shortcut-conflict' },
  { keys: ['V'], what: 'settings.shortcut-copies' },
  { keys: ['S'], what: 'settings.shortcut-source' },
  { keys: ['Ctrl+F', 'F3', 'Shift+F3'], what: 'find.shortcut' },
  { keys: ['D'], what: 'reader.set-date' },
  { keys: ['M', '←', '→', 'Shift'], what: 'settings.shortcut-mark' },
  { keys: ['G'], what: 'settings.shortcut-event' },
  { keys: ['E'], what: 'settings.shortcut-correct' },
  { keys: ['T'], what: 'settings.shortcut-tray' },
  { keys: ['C', 'H', 'Shift+P'], what: 'settings.shortcut-lanes' },
  { keys: ['Enter', 'Escape'], what: 'settings.shortcut-open-mark' },
];

/** The keys of the app. */
export function ShortcutTable() {
  const t = useMessages();
  return (
    <dl className={styles.shortcuts}>
      {shortcuts.map(({ keys, what }) => (
        <div key={what}>
          <dt dir="ltr">{keys.map(key => (key === '…' ? ' … ' : <kbd key={key}>{key}</kbd>))}</dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}
