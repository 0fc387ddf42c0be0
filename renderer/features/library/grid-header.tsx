import { Icon } from '#renderer/ui/icon.tsx';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSort, ArticleSortField } from '#shared/stores/article-store.ts';
import styles from './library.module.css';

const columns: readonly { readonly label: MessageId; readonly field: ArticleSortField | null }[] = [
  { label: 'library.column-title', field: 'title' },
  { label: 'library.column-outlet', field: 'outlet' },
  { label: 'library.column-published', field: 'published' },
  { label: 'library.column-copies', field: null },
  { label: 'library.column-language', field: null },
  { label: 'library.column-words', field: null },
  { label: 'library.column-file', field: null },
];

export const columnCount = columns.length;

interface GridHeaderProps {
  readonly sort: ArticleSort;
  readonly onSort: (sort: ArticleSort) => void;
  /** In pixels. */
  readonly height: number;
}

/** The head of the grid: pressing a column sorts by it, pressing it again turns the order round. */
export function GridHeader({ sort, onSort, height }: GridHeaderProps) {
  const t = useMessages();
  const press = (field: ArticleSortField): void =>
    onSort({ field, descending: sort.field === field ? !sort.descending : field === 'published' });
  return (
    <div role="row" style={{ blockSize: height }} aria-rowindex={1} className={styles.header}>
      {columns.map(({ label, field }, index) => {
        const isSorted = field !== null && field === sort.field;
        const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
        return (
          <span
            role="columnheader"
            key={label}
            aria-colindex={index + 1}
            aria-sort={order}
            className={styles.heading}
            data-number={label === 'library.column-words' || undefined}
          >
            {field === null ? (
              t(label)
            ) : (
              <button type="button" className={styles.sort} onClick={() => press(field)}>
                {t(label)}
                {isSorted && <Icon name={sort.descending ? 'down' : 'up'} size={14} />}
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
}
