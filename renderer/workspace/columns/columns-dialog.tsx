import { useEffect, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { remapRecords } from '#renderer/operations/remap-records.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordLayout } from '#shared/domain/source/record-mapping.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { ColumnPreview } from './column-preview.tsx';
import { ColumnTable } from './column-table.tsx';
import { usePreview } from './use-preview.ts';
import styles from './columns.module.css';

interface ColumnsDialogProps {
  readonly sourceId: SourceId;
  readonly fileName: string;
  readonly layout: RecordLayout;
  readonly onClose: () => void;
}

/** Other sources with the same columns. */
function useAlike(sourceId: SourceId, signature: string): readonly SourceId[] {
  const { records } = useServices();
  const [alike, setAlike] = useState<readonly SourceId[]>([]);
  useEffect(() => {
    let isWanted = true;
    void records.listAlike(signature).then(found => {
      if (isWanted && found.ok) setAlike(found.value.filter(id => id !== sourceId));
    });
    return () => {
      isWanted = false;
    };
  }, [records, sourceId, signature]);
  return alike;
}

type Applying =
  | { readonly kind: 'no' }
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly total: number;
      readonly stop: AbortController;
    }
  | { readonly kind: 'failed'; readonly error: StoreError };

/** Lets the analyst say what each column holds, shows what would come of it, and reads the rows again. */
export function ColumnsDialog({ sourceId, fileName, layout, onClose }: ColumnsDialogProps) {
  const t = useMessages();
  const services = useServices();
  const [mapping, setMapping] = useState(layout.mapping);
  const [isForAll, setIsForAll] = useState(true);
  const [isSaved, setIsSaved] = useState(true);
  const [applying, setApplying] = useState<Applying>({ kind: 'no' });
  const alike = useAlike(sourceId, layout.signature);
  const preview = usePreview(sourceId, mapping);
  const articleCount = preview.kind === 'shown' ? preview.article?.articleCount : undefined;

  async function apply(): Promise<void> {
    const sources = isForAll ? [sourceId, ...alike] : [sourceId];
    const stop = new AbortController();
    const onProgress = (done: number): void =>
      setApplying({ kind: 'running', done, total: sources.length, stop });
    onProgress(0);
    const { signature } = layout;
    const wish = { sources, signature, mapping, isSaved };
    const done = await remapRecords(services, wish, { onProgress, signal: stop.signal });
    if (done.ok) onClose();
    else setApplying({ kind: 'failed', error: done.error });
  }

  // What is being read is read to its end; no further file is begun.
  const close = (): void => (applying.kind === 'running' ? applying.stop.abort() : onClose());

  return (
    <Dialog isOpen isWide onClose={close} title={t('columns.title', { file: fileName })}>
      <p className={styles.hint}>
        {t('columns.explain')} {t('columns.rows', { count: layout.recordCount })}
      </p>
      <div className={styles.body}>
        <ColumnTable fields={layout.fields} mapping={mapping} onChange={setMapping} />
        <div className={styles.side}>
          <h3>{t('columns.preview')}</h3>
          <ColumnPreview preview={preview} />
          {articleCount !== undefined && (
            <p className={styles.hint} role="status">
              {t('columns.preview-count', { count: articleCount })}
            </p>
          )}
        </div>
      </div>
      {applying.kind === 'failed' && <Problem>{t(storeErrorMessage(applying.error))}</Problem>}
      {applying.kind === 'running' && (
        <p role="status">{t('columns.applying', { done: applying.done, total: applying.total })}</p>
      )}
      <div className={styles.wishes}>
        {alike.length > 0 && (
          <ToggleChip isOn={isForAll} onChange={setIsForAll}>
            {t('columns.apply-all', { count: alike.length })}
          </ToggleChip>
        )}
        <ToggleChip isOn={isSaved} onChange={setIsSaved}>
          {t('columns.save')}
        </ToggleChip>
      </div>
      <DialogActions>
        <Button onPress={close}>{t('columns.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={applying.kind === 'running' || mapping.text.length === 0}
          onPress={() => void apply()}
        >
          {t('columns.apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
