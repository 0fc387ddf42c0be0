import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Evidence } from './evidence.tsx';
import type { FindingOf } from './findings.ts';
import { unitWords } from './unit-words.ts';
import styles from './finding.module.css';

interface NumberMeaningProps {
  /** Of the article. */
  readonly text: string;
  readonly finding: FindingOf<'number'>;
}

/** A number's value, what it counts, and how exact it is said to be. */
export function NumberMeaning({ text, finding }: NumberMeaningProps) {
  const t = useMessages();
  const formats = useFormats();
  const { value, unit, qualifier } = finding.number;
  return (
    <section className={styles.block}>
      <p className={styles.value} data-finding-value>
        {formats.number(value)}
        {unit === '%' && '%'}
      </p>
      <dl className={styles.facts}>
        <Evidence name={t('why.number-unit')}>
          {unit === null ? t('correct.number-no-unit') : <bdi>{unitWords(text, finding.number)}</bdi>}
        </Evidence>
        <Evidence name={t('why.number-qualifier')}>{t(`correct.qualifier-${qualifier}`)}</Evidence>
      </dl>
    </section>
  );
}
