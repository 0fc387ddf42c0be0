import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import styles from './reader.module.css';

interface HeadlineProps {
  readonly summary: ArticleSummary;
}

/** The title of the article with who published it when. */
export function Headline({ summary }: HeadlineProps) {
  const t = useMessages();
  const formats = useFormats();
  const published = summary.published ? formats.publishedDate(summary.published) : t('library.undated');
  return (
    <header className={styles.headline} dir={summary.direction}>
      <h1 lang={summary.language}>{summary.title || t('shell.untitled')}</h1>
      <p className={styles.dateline}>
        <bdi>{summary.outlet?.name ?? t('library.no-outlet')}</bdi>
        <span aria-hidden="true"> · </span>
        <bdi data-published>{published}</bdi>
        <span aria-hidden="true"> · </span>
        <bdi>{t('reader.words', { count: summary.wordCount })}</bdi>
      </p>
    </header>
  );
}

/** What the analyst should check about the article. */
export function Warnings({ summary }: HeadlineProps) {
  const t = useMessages();
  return summary.warnings.map(({ code, source }) => (
    <p key={`${code} ${source?.start ?? ''}`} className={styles.articleWarning}>
      <strong>{t('reader.warning')}:</strong> {t(`reader.warning-${code}`)}
    </p>
  ));
}
