import type { MouseEvent } from 'react';
import { GridRow } from '#renderer/ui/row-grid/grid-row.tsx';
import gridStyles from '#renderer/ui/row-grid/row-grid.module.css';
import type { Snippet } from '#shared/search/search-request.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArrangedColumn } from './columns/arrange-columns.ts';
import { ArticleCell } from './columns/article-cell.tsx';
import type { Copies } from './use-visible-copies.ts';
import styles from './library.module.css';

interface ArticleRowProps {
  readonly summary: ArticleSummary | null;
  /** Those that are shown. */
  readonly columns: readonly ArrangedColumn[];
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isPutAside: boolean;
  /** Null where the article has no copies, or none is known yet. */
  readonly copies: Copies | null;
  /** As in `CellProps`. */
  readonly snippet: Snippet | null;
  readonly offset: number;
  readonly height: number | undefined;
  readonly onPress: (event: MouseEvent) => void;
  readonly onOpen: () => void;
  readonly onOpenCopies: () => void;
}

/** The id that `aria-activedescendant` points at. */
export const rowElementId = (index: number): string => `library-row-${index}`;

const cellClass = ({ id, isNumber }: ArrangedColumn): string | undefined =>
  id === 'title' ? gridStyles.title : isNumber ? gridStyles.number : styles.cell;

/** One article in the grid; an empty row of the same height until its record has been read. */
export function ArticleRow(props: ArticleRowProps) {
  const { summary, columns, isPutAside, copies, snippet, onOpenCopies, ...row } = props;
  return (
    <GridRow id={rowElementId(row.index)} {...row}>
      {summary &&
        columns.map((column, at) => (
          <span
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1}
            data-column={column.id}
            className={cellClass(column)}
          >
            <ArticleCell
              column={column.id}
              summary={summary}
              isPutAside={isPutAside}
              copies={copies}
              snippet={snippet}
              onOpenCopies={onOpenCopies}
            />
          </span>
        ))}
    </GridRow>
  );
}
