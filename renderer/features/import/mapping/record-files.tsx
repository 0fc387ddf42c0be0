import { useMessages } from '#renderer/messages/use-messages.ts';
import { SourceColumns } from '#renderer/workspace/columns/source-columns.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { RecordFile } from '#shared/stores/record-file-store.ts';
import styles from './record-files.module.css';

/** More kinds of files than this come from an archive of data, not from a person. */
const shownAtMost = 50;

/** Files with the same columns stand together. */
function groupFiles(files: readonly RecordFile[]): readonly (readonly [RecordFile, ...RecordFile[]])[] {
  const groups = new Map<string, [RecordFile, ...RecordFile[]]>();
  for (const file of files) {
    const group = groups.get(file.signature);
    if (group) group.push(file);
    else groups.set(file.signature, [file]);
  }
  return [...groups.values()];
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** The files of records of an import, with how their columns were understood; nothing where there are none. */
export function RecordFiles({ run }: { readonly run: ImportRun }) {
  const t = useMessages();
  const { records } = useServices();
  const { startedAt: from, finishedAt: to } = run;
  const { value: files } = useObserved(() => records.observeFiles({ from, to }), [records, from, to]);
  if (!files || files.length === 0) return null;
  return (
    <section className={styles.files} aria-label={t('columns.files')}>
      <h3>{t('columns.files')}</h3>
      <p className={styles.hint}>{t('columns.files-hint')}</p>
      <ul>
        {groupFiles(files)
          .slice(0, shownAtMost)
          .map(([first, ...others]) => (
            <li key={first.signature}>
              <p className={styles.name}>
                <bdi dir="ltr">{nameOf(first.path)}</bdi>{' '}
                {others.length > 0 && (
                  <span className={styles.hint}>{t('columns.more-files', { count: others.length })}</span>
                )}
              </p>
              <SourceColumns sourceId={first.sourceId} fileName={nameOf(first.path)} />
            </li>
          ))}
      </ul>
    </section>
  );
}
