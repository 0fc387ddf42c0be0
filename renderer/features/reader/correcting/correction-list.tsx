import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { Correction } from '#shared/domain/correction/correction.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import type { Correcting } from './use-correcting.ts';
import styles from '#renderer/features/reader/finding/finding.module.css';

interface CorrectionListProps {
  readonly article: CorrectedArticle;
  readonly findings: readonly Finding[];
  readonly correcting: Correcting;
  readonly onOpen: (finding: Finding) => void;
}

const doneTo = (correction: Correction): MessageId =>
  correction.layer === 'entity' && correction.scope === 'proposal'
    ? 'correct.list-not-same'
    : `correct.list-${correction.action}`;

/** Everything the analyst set right in this article, what has no place any more included; each can be taken back. */
export function CorrectionList({ article, findings, correcting, onOpen }: CorrectionListProps) {
  const t = useMessages();
  const { corrections, unplaced, standing } = article;
  if (corrections.length + standing.length === 0) return null;
  return (
    <>
      <h2>{t('correct.list')}</h2>
      <ul className={styles.corrections} data-corrections>
        {corrections.map(correction => {
          const finding = findings.find(one => one.corrections.includes(correction.id));
          const words = correction.target.text;
          return (
            <li key={correction.id} data-unplaced={unplaced.includes(correction) || undefined}>
              <span className={styles.correction}>
                {finding ? (
                  <button type="button" className={styles.link} onClick={() => onOpen(finding)}>
                    <bdi className={styles.clamped}>{words}</bdi>
                  </button>
                ) : (
                  <bdi className={styles.clamped}>{words}</bdi>
                )}
                <span className={styles.reason}>
                  {t(`correct.layer-${correction.layer}`)} · {t(doneTo(correction))}
                </span>
                {unplaced.includes(correction) && (
                  <span className={styles.unplaced}>{t('correct.list-unplaced')}</span>
                )}
              </span>
              <IconButton
                icon="undo"
                label={t('correct.list-restore-of', { words: words.slice(0, 60) })}
                onPress={() => void correcting.takeBack(correction)}
              />
            </li>
          );
        })}
        {standing.map(rejection => (
          <li key={rejection.key}>
            <span className={styles.correction}>
              <bdi className={styles.clamped}>{rejection.words}</bdi>
              <span className={styles.reason}>
                {t(`correct.layer-${rejection.layer}`)} · {t('correct.list-standing')}
              </span>
            </span>
            <IconButton
              icon="undo"
              label={t('correct.list-take-back-of', { words: rejection.words.slice(0, 60) })}
              onPress={() => void correcting.takeBackStanding(rejection)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
