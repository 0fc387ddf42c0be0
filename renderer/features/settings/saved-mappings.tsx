import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { forgetMapping } from '#renderer/operations/remap-records.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { UnderstoodColumns } from '#renderer/workspace/columns/understood-columns.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { mappedFields } from '#shared/domain/source/record-mapping.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import styles from './settings.module.css';

/** What the analyst chose for files with certain columns; each can be forgotten. */
export function SavedMappings() {
  const t = useMessages();
  const services = useServices();
  const { records } = services;
  const observed = useObserved(() => records.observeSaved(), [records]);
  const [error, setError] = useState<StoreError | null>(null);
  const forget = (signature: string): void =>
    void forgetMapping(services, signature).then(done => setError(done.ok ? null : done.error));
  const problem = error ?? observed.error;
  const saved = observed.value ?? [];
  return (
    <>
      {problem && <Problem>{t(storeErrorMessage(problem))}</Problem>}
      {saved.length === 0 && <p className={styles.hint}>{t('columns.saved-none')}</p>}
      <ul className={styles.rejections}>
        {saved.map(({ signature, mapping }) => (
          <li key={signature}>
            <UnderstoodColumns layout={{ mapping, chosenBy: 'analyst' }} />
            <IconButton
              icon="close"
              label={t('columns.forget', { columns: mappedFields(mapping).join(', ').slice(0, 80) })}
              onPress={() => forget(signature)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
