import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import styles from '#renderer/features/reader/reader.module.css';

/** No pronoun of a language we read is longer. */
const longestPronoun = 4;

/** Whom a speaker's «she» stands for; null where the words say it themselves. */
function nameBehind(speaker: Statement['speaker'], entities: readonly Entity[]): string | null {
  if (speaker === null || speaker.text.length > longestPronoun) return null;
  const name = entities.find(entity => entity.id === speaker.entity)?.canonical ?? null;
  return name === speaker.text ? null : name;
}

interface StatementListProps {
  readonly findings: readonly Finding[];
  readonly entities: readonly Entity[];
  readonly onOpen: (finding: Finding) => void;
}

/** Who is reported to have said what, in the order of the text. */
export function StatementList({ findings, entities, onOpen }: StatementListProps) {
  const t = useMessages();
  const statements = findings.flatMap(finding => (finding.layer === 'statement' ? [finding] : []));
  if (statements.length === 0) return <p className={styles.muted}>{t('reader.no-statements')}</p>;
  return (
    <ol className={styles.findings}>
      {statements.map(finding => {
        const { speaker, cue } = finding.statement;
        const name = nameBehind(speaker, entities);
        const isSpoken = cue !== null && cue.class !== 'headline' && cue.text !== '';
        return (
          <li key={finding.key}>
            <button
              type="button"
              className={styles.finding}
              onClick={() => onOpen(finding)}
              data-corrected={finding.corrections.length > 0 || undefined}
            >
              <span className={styles.findingWords}>
                <bdi>{speaker?.text ?? t('reader.unnamed-speaker')}</bdi>
                {name !== null && <bdi className={styles.cue}>({name})</bdi>}
                {cue && (
                  <bdi className={styles.cue}>{isSpoken ? cue.text : t(`correct.class-${cue.class}`)}</bdi>
                )}
              </span>
              <bdi className={styles.excerpt}>{finding.words}</bdi>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
