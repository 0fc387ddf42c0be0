import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import styles from './reader.module.css';

interface StatementListProps {
  readonly body: ArticleBody;
  readonly onShow: (span: Span) => void;
}

/** Who is reported to have said what, in the order of the text. */
export function StatementList({ body, onShow }: StatementListProps) {
  const t = useMessages();
  if (body.statements.length === 0) return <p className={styles.muted}>{t('reader.no-statements')}</p>;
  return (
    <ol className={styles.findings}>
      {body.statements.map(({ speaker, content, cue }) => (
        <li key={`${content.start}-${content.end}`}>
          <button type="button" className={styles.finding} onClick={() => onShow(content)}>
            <span className={styles.findingWords}>
              <bdi>{speaker?.text ?? t('reader.unnamed-speaker')}</bdi>
              {cue && <bdi className={styles.cue}>{cue.text}</bdi>}
            </span>
            <bdi className={styles.excerpt}>{sliceSpan(body.text, content)}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}
