import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { GridColumn } from '#renderer/ui/row-grid/grid-head.tsx';
import type { ArticleSortField } from '#shared/stores/article-store.ts';

/** The columns of the list of articles, in the order of the cells of a row. */
export const articleColumns: readonly (GridColumn<ArticleSortField> & { readonly label: MessageId })[] = [
  { label: 'library.column-title', field: 'title' },
  { label: 'library.column-outlet', field: 'outlet' },
  { label: 'library.column-published', field: 'published', startsDescending: true },
  { label: 'library.column-copies', field: null },
  { label: 'library.column-language', field: null },
  { label: 'library.column-words', field: null, isNumber: true },
  { label: 'library.column-file', field: null },
];
