import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import styles from '#renderer/features/reader/reader.module.css';

interface BoilerplateListProps {
  readonly parts: readonly Boilerplate[];
  readonly onShowInSource: (source: Span) => void;
}

/** What of the page was set aside: folded, one press from its place in the original. */
export function BoilerplateList({ parts, onShowInSource }: BoilerplateListProps) {
  const t = useMessages();
  if (parts.length === 0) return null;
  return (
    <details className={styles.boilerplate}>
      <summary>{t('reader.boilerplate', { count: parts.length })}</summary>
      <ul>
        {parts.map(({ kind, source }) => (
          <li key={source.start}>
            <button type="button" className={styles.textButton} onClick={() => onShowInSource(source)}>
              {t(`reader.boilerplate-${kind}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
