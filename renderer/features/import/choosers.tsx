import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { importChosen, importTypedPath, type StartImportError } from '#renderer/operations/start-import.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWatchedFolders, WatchedFolderList } from '#renderer/workspace/importing/watched-folder-list.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Result } from '#shared/result/result.ts';
import styles from './import.module.css';

interface ChooserProps {
  readonly isBusy: boolean;
  readonly onStart: (starting: Promise<Result<null, StartImportError>>) => void;
}

interface OneChooserProps extends ChooserProps {
  /** A chosen folder is also watched from then on. */
  readonly isWatched: boolean;
}

function DialogChooser({ isBusy, isWatched, onStart }: OneChooserProps) {
  const t = useMessages();
  const services = useServices();
  return (
    <div className={styles.buttons}>
      <Button
        variant="primary"
        icon="file"
        isDisabled={isBusy}
        onPress={() => onStart(importChosen(services, 'files'))}
      >
        {t('import.choose-files')}
      </Button>
      <Button
        icon="folder"
        isDisabled={isBusy}
        onPress={() => onStart(importChosen(services, 'folder', { isWatched }))}
      >
        {t('import.choose-folder')}
      </Button>
    </div>
  );
}

function PathChooser({ isBusy, isWatched, onStart }: OneChooserProps) {
  const t = useMessages();
  const services = useServices();
  const [path, setPath] = useState('');
  return (
    <form
      className={styles.path}
      onSubmit={event => {
        event.preventDefault();
        onStart(importTypedPath(services, path.trim(), { isWatched }));
      }}
    >
      <TextField label={t('import.path-label')} value={path} onChange={setPath} dir="ltr" />
      <Button variant="primary" type="submit" icon="import" isDisabled={isBusy || path.trim() === ''}>
        {t('import.path-submit')}
      </Button>
    </form>
  );
}

function Watched() {
  const t = useMessages();
  const hasSome = useWatchedFolders().length > 0;
  return (
    <div className={styles.watched}>
      {hasSome && <span className={styles.hint}>{t('import.watched-title')}</span>}
      <WatchedFolderList />
    </div>
  );
}

/** The ways to choose that this host has, and whether a chosen folder is watched from then on. */
export function Choosers({ isBusy, onStart }: ChooserProps) {
  const t = useMessages();
  const { capabilities } = useServices();
  const [isWatched, setIsWatched] = useState(false);
  const start: ChooserProps['onStart'] = starting => {
    onStart(starting);
    // Watching is chosen for one folder, not for whatever is imported after it.
    void starting.then(started => started.ok && setIsWatched(false));
  };
  const one = { isBusy, isWatched, onStart: start };
  return (
    <div className={styles.chooser}>
      {capabilities.chooseInDialog && <DialogChooser {...one} />}
      {capabilities.grantTypedPath && <PathChooser {...one} />}
      {capabilities.watchFolders && (
        <Checkbox isSelected={isWatched} onChange={setIsWatched}>
          {t('import.keep-watching')}
        </Checkbox>
      )}
      <p className={styles.hint}>{t('import.drop-hint')}</p>
      <p className={styles.hint}>{t('import.formats')}</p>
      {capabilities.watchFolders && <Watched />}
    </div>
  );
}
