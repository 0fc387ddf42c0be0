import type { MouseEvent } from 'react';
import { Icon } from '#renderer/ui/icon.tsx';
import { GridRow } from '#renderer/ui/row-grid/grid-row.tsx';
import gridStyles from '#renderer/ui/row-grid/row-grid.module.css';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { languageName } from '#renderer/messages/language-names.ts';
import { CopiesCell } from './copies-cell.tsx';
import type { Copies } from './use-visible-copies.ts';
import styles from './library.module.css';

interface ArticleRowProps {
  readonly summary: ArticleSummary | null;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isPutAside: boolean;
  /** Null where the article has no copies, or none is known yet. */
  readonly copies: Copies | null;
  readonly offset: number;
  readonly onPress: (event: MouseEvent) => void;
  readonly onOpen: () => void;
  readonly onOpenCopies: () => void;
}

/** The id that `aria-activedescendant` points at. */
export const rowElementId = (index: number): string => `library-row-${index}`;

function Published({ summary }: { readonly summary: ArticleSummary }) {
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

interface CellsProps extends Pick<ArticleRowProps, 'isPutAside' | 'copies' | 'onOpenCopies'> {
  readonly summary: ArticleSummary;
}

function Cells({ summary, isPutAside, copies, onOpenCopies }: CellsProps) {
  const t = useMessages();
  const formats = useFormats();
  return (
    <>
      <span role="gridcell" aria-colindex={1} className={gridStyles.title}>
        <span className={gridStyles.words} dir={summary.direction} lang={summary.language}>
          {summary.title || t('shell.untitled')}
        </span>
        {isPutAside && <Icon name="compare" size={14} />}
        {summary.warnings.length > 0 && (
          <span className={styles.warning} title={t('library.has-warning')}>
            <Icon name="warning" size={14} />
            <span className="visually-hidden">{t('library.has-warning')}</span>
          </span>
        )}
      </span>
      <span role="gridcell" aria-colindex={2} className={styles.cell}>
        {summary.outlet ? (
          <bdi className={gridStyles.words}>{summary.outlet.name}</bdi>
        ) : (
          <span className={styles.missing}>{t('library.no-outlet')}</span>
        )}
      </span>
      <span role="gridcell" aria-colindex={3} className={styles.cell}>
        <Published summary={summary} />
      </span>
      <span role="gridcell" aria-colindex={4} className={styles.cell}>
        {copies !== null && copies.copies.length > 0 && (
          <CopiesCell article={summary} copies={copies.copies} onOpen={onOpenCopies} />
        )}
      </span>
      <span role="gridcell" aria-colindex={5} className={styles.cell}>
        {languageName(summary.language, formats.locale)}
      </span>
      <span role="gridcell" aria-colindex={6} className={gridStyles.number}>
        {formats.number(summary.wordCount)}
      </span>
      <span role="gridcell" aria-colindex={7} className={styles.cell}>
        <bdi dir="ltr" className={gridStyles.words}>
          {summary.fileName}
        </bdi>
      </span>
    </>
  );
}

/** One article in the grid; an empty row of the same height until its record has been read. */
export function ArticleRow(props: ArticleRowProps) {
  const { summary, isPutAside, copies, onOpenCopies, ...row } = props;
  return (
    <GridRow id={rowElementId(row.index)} {...row}>
      {summary && (
        <Cells summary={summary} isPutAside={isPutAside} copies={copies} onOpenCopies={onOpenCopies} />
      )}
    </GridRow>
  );
}
