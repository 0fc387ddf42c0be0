import { languageName } from '#renderer/messages/language-names.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import gridStyles from '#renderer/ui/row-grid/row-grid.module.css';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { MarkedPieces } from '#renderer/workspace/search/marked-pieces.tsx';
import { Passage } from '#renderer/features/library/search/passage.tsx';
import type { Snippet } from '#shared/search/search-request.ts';
import type { Copies } from '#renderer/features/library/use-visible-copies.ts';
import type { ColumnId } from './column-kinds.ts';
import { CopiesCell } from './copies-cell.tsx';
import styles from '../library.module.css';

export interface CellProps {
  readonly summary: ArticleSummary;
  readonly isPutAside: boolean;
  /** Null where the article has no copies, or none is known yet. */
  readonly copies: Copies | null;
  readonly onOpenCopies: () => void;
  /** Where the search finds something in it; null without a search, and until that is known. */
  readonly snippet: Snippet | null;
}

function Name({ name, missing }: { readonly name: string | undefined; readonly missing: string }) {
  return name === undefined ? (
    <span className={styles.missing}>{missing}</span>
  ) : (
    <bdi className={gridStyles.words}>{name}</bdi>
  );
}

function Title({ summary, isPutAside, snippet }: CellProps) {
  const t = useMessages();
  return (
    <>
      <span className={gridStyles.words} dir={summary.direction} lang={summary.language}>
        {snippet && summary.title !== '' ? (
          <MarkedPieces pieces={snippet.title} />
        ) : (
          summary.title || t('shell.untitled')
        )}
      </span>
      {isPutAside && <Icon name="compare" size={14} />}
      {summary.warnings.length > 0 && (
        <span className={styles.warning} title={t('library.has-warning')}>
          <Icon name="warning" size={14} />
          <span className="visually-hidden">{t('library.has-warning')}</span>
        </span>
      )}
      {snippet && <Passage snippet={snippet} summary={summary} />}
    </>
  );
}

function Published({ summary }: CellProps) {
  const t = useMessages();
  const formats = useFormats();
  if (!summary.published) return <span className={styles.missing}>{t('library.undated')}</span>;
  return (
    <>
      {formats.publishedDate(summary.published)}
      {summary.published.provenance === 'analyst' && (
        <span className={styles.byAnalyst} title={t('library.by-analyst')}>
          <Icon name="check" size={13} />
          <span className="visually-hidden">{t('library.by-analyst')}</span>
        </span>
      )}
    </>
  );
}

function Tags({ summary: { tags } }: CellProps) {
  const t = useMessages();
  return (
    <span className={gridStyles.words} title={tags.join(t('reuse.comma'))}>
      {tags.map((tag, at) => (
        <span key={tag}>
          {at > 0 && t('reuse.comma')}
          <bdi>{tag}</bdi>
        </span>
      ))}
    </span>
  );
}

/** What is to be checked in the article, the first thing in words. */
function Warnings({ summary: { warnings } }: CellProps) {
  const t = useMessages();
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const sentences = codes.map(code => t(`reader.warning-${code}`));
  if (codes.length === 0) return null;
  return (
    <span className={styles.warnings} title={sentences.join('\n')}>
      <Icon name="warning" size={14} />
      <span className={gridStyles.words}>{sentences[0]}</span>
      {codes.length > 1 && <bdi>{t('library.more-warnings', { count: codes.length - 1 })}</bdi>}
    </span>
  );
}

/** What stands in a column of an article's row. */
export function ArticleCell({ column, ...props }: CellProps & { readonly column: ColumnId }) {
  const t = useMessages();
  const formats = useFormats();
  const { summary, copies, onOpenCopies } = props;
  switch (column) {
    case 'title':
      return <Title {...props} />;
    case 'outlet':
      return <Name name={summary.outlet?.name} missing={t('library.no-outlet')} />;
    case 'author':
      return <Name name={summary.author?.name} missing="" />;
    case 'published':
      return <Published {...props} />;
    case 'copies':
      return copies !== null && copies.copies.length > 0 ? (
        <CopiesCell article={summary} copies={copies.copies} onOpen={onOpenCopies} />
      ) : null;
    case 'tags':
      return <Tags {...props} />;
    case 'warnings':
      return <Warnings {...props} />;
    case 'language':
      return languageName(summary.language, formats.locale);
    case 'words':
      return formats.number(summary.wordCount);
    case 'imported':
      return formats.instant(summary.importedAt);
    case 'file':
      return (
        <bdi dir="ltr" className={gridStyles.words}>
          {summary.fileName}
        </bdi>
      );
  }
}
