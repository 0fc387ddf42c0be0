import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import styles from '#renderer/features/reader/reader.module.css';

interface StatementListProps {
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

/** Who is reported to have said what, in the order of the text. */
export function StatementList({ findings, onOpen }: StatementListProps) {
  const t = useMessages();
  const statements = findings.flatMap(finding => (finding.layer === 'statement' ? [finding] : []));
  if (statements.length === 0) return <p className={styles.muted}>{t('reader.no-statements')}</p>;
  return (
    <ol className={styles.findings}>
      {statements.map(finding => {
        const { speaker, cue } = finding.statement;
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
                {cue && <bdi className={styles.cue}>{cue.text || t(`correct.class-${cue.class}`)}</bdi>}
              </span>
              <bdi className={styles.excerpt}>{finding.words}</bdi>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
