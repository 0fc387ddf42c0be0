import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import type { Preview } from './use-preview.ts';
import styles from './columns.module.css';

/** The first article as it would be. */
export function ColumnPreview({ preview }: { readonly preview: Preview }) {
  const t = useMessages();
  if (preview.kind === 'failed') return <Problem>{t(storeErrorMessage(preview.error))}</Problem>;
  const article = preview.kind === 'shown' ? preview.article : null;
  if (preview.kind === 'shown' && article === null)
    return <p className={styles.missing}>{t('columns.preview-none')}</p>;
  if (article === null) return null;
  const facts = [article.outlet, article.author, article.published, article.url].filter(
    fact => fact !== null,
  );
  return (
    // Focusable, so that the keyboard can scroll it.
    <article className={styles.preview} aria-label={t('columns.preview')} tabIndex={0}>
      <h4 dir="auto">{article.title ?? <span className={styles.hint}>{t('columns.untitled')}</span>}</h4>
      {facts.length > 0 && (
        <p className={styles.facts}>
          {facts.map(fact => (
            <bdi key={fact}>{fact}</bdi>
          ))}
        </p>
      )}
      {article.text.split('\n').map((paragraph, i) => (
        <p key={i} dir="auto">
          {paragraph}
        </p>
      ))}
    </article>
  );
}
