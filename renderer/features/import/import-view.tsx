import { useState } from 'react';
import { startImportMessage } from '#renderer/messages/start-import-message.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { importChosen, importTypedPath, type StartImportError } from '#renderer/operations/start-import.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useImportActivity } from '#renderer/workspace/use-import-activity.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Result } from '#shared/result/result.ts';
import { ImportProgress } from './import-progress.tsx';
import { RunList } from './run-list.tsx';
import styles from './import.module.css';

interface ChooserProps {
  readonly isBusy: boolean;
  readonly onStart: (starting: Promise<Result<null, StartImportError>>) => void;
}

function DialogChooser({ isBusy, onStart }: ChooserProps) {
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
      <Button icon="folder" isDisabled={isBusy} onPress={() => onStart(importChosen(services, 'folder'))}>
        {t('import.choose-folder')}
      </Button>
    </div>
  );
}

function PathChooser({ isBusy, onStart }: ChooserProps) {
  const t = useMessages();
  const services = useServices();
  const [path, setPath] = useState('');
  return (
    <form
      className={styles.path}
      onSubmit={event => {
        event.preventDefault();
        onStart(importTypedPath(services, path.trim()));
      }}
    >
      <TextField label={t('import.path-label')} value={path} onChange={setPath} dir="ltr" />
      <Button variant="primary" type="submit" icon="import" isDisabled={isBusy || path.trim() === ''}>
        {t('import.path-submit')}
      </Button>
    </form>
  );
}

/** Where files come in: choosing them, watching them arrive, and the report of each run. */
export function ImportView() {
  const t = useMessages();
  const { capabilities } = useServices();
  const activity = useImportActivity();
  const [error, setError] = useState<StartImportError | null>(null);
  const onStart: ChooserProps['onStart'] = starting =>
    void starting.then(result => setError(result.ok ? null : result.error));
  const isBusy = activity.kind === 'running';

  return (
    <section className={styles.view} aria-label={t('import.title')}>
      <div className={styles.content}>
        <h1>{t('import.title')}</h1>
        <div className={styles.chooser}>
          {capabilities.chooseInDialog && <DialogChooser isBusy={isBusy} onStart={onStart} />}
          {capabilities.grantTypedPath && <PathChooser isBusy={isBusy} onStart={onStart} />}
          <p className={styles.hint}>{t('import.drop-hint')}</p>
          <p className={styles.hint}>{t('import.formats')}</p>
        </div>
        {error && error.code !== 'nothing-chosen' && <Problem>{t(startImportMessage(error))}</Problem>}
        <ImportProgress activity={activity} />
        <h2>{t('import.reports')}</h2>
        <RunList />
      </div>
    </section>
  );
}
