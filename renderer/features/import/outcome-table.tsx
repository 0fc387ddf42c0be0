import { useEffect, useState } from 'react';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { fileMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import styles from './import.module.css';

/** More rows than this are left to the export of the report; the counts above are whole. */
const shownAtMost = 500;

/** What there is to say of a file that was read without trouble. */
const noteOf = (status: ImportOutcome['status']): MessageId =>
  status === 'updated' ? 'import.updated-note' : 'import.duplicate-note';

/** What became of the files that were not simply imported: name, sentence, place, code. */
export function OutcomeTable({ run }: { readonly run: ImportRun }) {
  const t = useMessages();
  const { runs } = useServices();
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void runs.getOutcomes(run.id).then(found => isShown && setOutcomes(found.ok ? found.value : []));
    return () => {
      isShown = false;
    };
  }, [runs, run.id, run.state, run.counts.filesDone]);

  if (outcomes === null) return null;
  if (outcomes.length === 0) return <p className={styles.hint}>{t('import.no-outcomes')}</p>;
  return (
    <table className={styles.outcomes} aria-label={t('import.outcomes')}>
      <thead>
        <tr>
          <th scope="col">{t('import.column-file')}</th>
          <th scope="col">{t('import.column-what')}</th>
          <th scope="col">{t('import.column-place')}</th>
          <th scope="col">{t('import.column-code')}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.slice(0, shownAtMost).map(({ path, status, code, place }) => (
          <tr key={path} data-status={status}>
            <td>
              <bdi dir="ltr">{path}</bdi>
            </td>
            <td>{code ? t(fileMessage(code)) : t(noteOf(status))}</td>
            <td>
              <bdi dir="ltr">{place}</bdi>
            </td>
            <td>
              <code dir="ltr">{code ?? status}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
