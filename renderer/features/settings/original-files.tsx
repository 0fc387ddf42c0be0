import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import styles from './settings.module.css';

/** Whether this collection keeps the files it reads, how much room they take, and removing them. */
export function OriginalFiles() {
  const t = useMessages();
  const formats = useFormats();
  const { originals } = useServices();
  const usage = useObserved(() => originals.observeUsage(), [originals]);
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<StoreError | null>(null);
  const follow = (change: Promise<Result<null, StoreError>>): void =>
    void change.then(done => setError(done.ok ? null : done.error));
  const problem = error ?? usage.error;
  if (usage.value === null) return problem && <Problem>{t(storeErrorMessage(problem))}</Problem>;
  const { isKeeping, fileCount, sizeBytes } = usage.value;
  return (
    <div className={styles.originals}>
      {problem && <Problem>{t(storeErrorMessage(problem))}</Problem>}
      <Checkbox isSelected={isKeeping} onChange={keeps => follow(originals.setKeeping(keeps))}>
        {t('settings.originals-keep')}
      </Checkbox>
      <p className={styles.hint}>{t('settings.originals-hint')}</p>
      <p data-originals={fileCount}>
        {t('settings.originals-usage', { count: fileCount, size: formats.fileSize(sizeBytes) })}
      </p>
      {fileCount > 0 && (
        <Button icon="reject" onPress={() => setIsAsking(true)}>
          {t('settings.originals-remove')}
        </Button>
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('settings.originals-remove-title')}
      >
        <p>{t('settings.originals-remove-text')}</p>
        <DialogActions>
          <Button onPress={() => setIsAsking(false)}>{t('shell.cancel')}</Button>
          <Button
            variant="primary"
            onPress={() => {
              setIsAsking(false);
              follow(originals.removeAll());
            }}
          >
            {t('settings.originals-remove-confirm')}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
