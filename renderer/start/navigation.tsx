import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { changeSettings, useSettings } from '#renderer/workspace/settings-store.ts';
import { useIsImporting } from '#renderer/workspace/use-import-activity.ts';
import { useWorkspace, type ViewName } from '#renderer/workspace/workspace-store.ts';
import styles from './app.module.css';

const views: readonly { readonly view: ViewName; readonly icon: IconName }[] = [
  { view: 'library', icon: 'library' },
  { view: 'reader', icon: 'reader' },
  { view: 'compare', icon: 'compare' },
  { view: 'timeline', icon: 'timeline' },
  { view: 'import', icon: 'import' },
  { view: 'clusters', icon: 'copies' },
];

function ViewButton({
  view,
  icon,
  shortcut,
}: {
  readonly view: ViewName;
  readonly icon: IconName;
  readonly shortcut?: string;
}) {
  const t = useMessages();
  const isCurrent = useWorkspace(state => state.view === view);
  const { show } = useWorkspace(state => state.actions);
  const isImporting = useIsImporting();
  return (
    <button
      type="button"
      className={styles.viewButton}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={shortcut}
      onClick={() => show(view)}
    >
      <Icon name={icon} size={22} />
      <span>{t(`shell.${view}`)}</span>
      {view === 'import' && isImporting && <span className={styles.busy} />}
    </button>
  );
}

/** Undo and redo for the whole window, with a word on what they do; what was done is spoken. */
function HistoryButtons() {
  const t = useMessages();
  const { history } = useServices();
  const { undoLabel, redoLabel } = useSyncExternalStore(
    listener => history.subscribe(listener),
    () => history.state,
  );
  const [said, setSaid] = useState('');
  // A label is a message id by the contract of `Undoable`, which knows nothing of the catalogue.
  const what = (label: string | null): string => (label === null ? '' : t(label as MessageId));
  const undo = (): void =>
    void history.undo().then(done => done && setSaid(t('shell.undone', { what: what(undoLabel) })));
  const redo = (): void =>
    void history.redo().then(done => done && setSaid(t('shell.redone', { what: what(redoLabel) })));
  useShortcuts([
    { keys: 'Mod+z', run: undo },
    { keys: 'Mod+Shift+z', run: redo },
    { keys: 'Mod+y', run: redo },
  ]);
  const { host } = useServices();
  useEffect(
    () =>
      host.subscribe('menuCommand', ({ command }) =>
        command === 'undo' ? undo() : command === 'redo' ? redo() : undefined,
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- undo and redo read the newest labels through the history
    [host, undoLabel, redoLabel],
  );
  return (
    <div className={styles.historyButtons}>
      <IconButton
        icon="undo"
        isDisabled={undoLabel === null}
        label={undoLabel === null ? t('shell.nothing-to-undo') : t('shell.undo', { what: what(undoLabel) })}
        onPress={undo}
      />
      <IconButton
        icon="redo"
        isDisabled={redoLabel === null}
        label={redoLabel === null ? t('shell.nothing-to-redo') : t('shell.redo', { what: what(redoLabel) })}
        onPress={redo}
      />
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

/** The rail at the start edge: the views, undo and redo, the language, the settings. */
export function Navigation() {
  const t = useMessages();
  const { host } = useServices();
  const language = useSettings(settings => settings.language);
  const { show } = useWorkspace(state => state.actions);
  useShortcuts(views.map(({ view }, index) => ({ keys: `Alt+${index + 1}`, run: () => show(view) })));
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <nav className={styles.rail} aria-label={t('shell.views')}>
      <p className={styles.brand}>{t('shell.name')}</p>
      {views.map(({ view, icon }, index) => (
        <ViewButton key={view} view={view} icon={icon} shortcut={`Alt+${index + 1}`} />
      ))}
      <span className={styles.railSpace} />
      <HistoryButtons />
      <button
        type="button"
        className={styles.viewButton}
        lang={other}
        onClick={() => void changeSettings(host.api, { language: other })}
      >
        <Icon name="language" size={22} />
        <span>{t('shell.toggle-language')}</span>
      </button>
      <ViewButton view="settings" icon="settings" />
    </nav>
  );
}
