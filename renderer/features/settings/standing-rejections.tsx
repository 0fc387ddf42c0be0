import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { takeBackRejection } from '#renderer/operations/correct-findings.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { StandingRejection } from '#shared/domain/correction/correction.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import styles from './settings.module.css';

/** What the analyst rejected in every article of the collection; each can be taken back. */
export function StandingRejections() {
  const t = useMessages();
  const formats = useFormats();
  const services = useServices();
  const observed = useObserved(() => services.corrections.observeStanding(), [services.corrections]);
  const [error, setError] = useState<StoreError | null>(null);
  const takeBack = (rejection: StandingRejection): void =>
    void takeBackRejection(services, rejection).then(done => setError(done.ok ? null : done.error));
  const problem = error ?? observed.error;
  const rejections = observed.value ?? [];
  return (
    <>
      {problem && <Problem>{t(storeErrorMessage(problem))}</Problem>}
      {rejections.length === 0 && <p className={styles.hint}>{t('correct.standing-none')}</p>}
      <ul className={styles.rejections}>
        {rejections.map(rejection => (
          <li key={rejection.key}>
            <span>
              <bdi className={styles.rejected}>{rejection.words}</bdi>
              <span className={styles.hint}>
                {t(`correct.layer-${rejection.layer}`)} · {formats.instant(rejection.createdAt)}
              </span>
            </span>
            <IconButton
              icon="undo"
              label={t('correct.list-take-back-of', { words: rejection.words.slice(0, 60) })}
              onPress={() => takeBack(rejection)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
