import { useMemo } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import { unitWords } from '#renderer/features/reader/finding/unit-words.ts';
import findingStyles from '#renderer/features/reader/finding/finding.module.css';
import styles from './lists.module.css';

interface NumberListProps {
  /** Of the article. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

/** The numbers of an article in its order, each with what it counts. */
export function NumberList({ text, findings, onOpen }: NumberListProps) {
  const t = useMessages();
  const formats = useFormats();
  const numbers = useMemo(
    () =>
      findings.flatMap(finding =>
        finding.layer === 'number' ? [{ finding, unit: unitWords(text, finding.number) }] : [],
      ),
    [text, findings],
  );
  if (numbers.length === 0) return <p className={findingStyles.notes}>{t('correct.no-numbers')}</p>;
  return (
    <ul className={styles.names} data-type="number">
      {numbers.map(({ finding, unit }) => (
        <li key={finding.key}>
          <button type="button" className={styles.name} onClick={() => onOpen(finding)}>
            {formats.number(finding.number.value)}
            {unit !== null && <bdi className={styles.unit}>{unit}</bdi>}
          </button>
        </li>
      ))}
    </ul>
  );
}
