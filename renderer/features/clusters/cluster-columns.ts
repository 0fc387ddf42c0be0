import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { GridColumn } from '#renderer/ui/row-grid/grid-head.tsx';
import type { ClusterSortField } from './cluster-digest.ts';

/** The columns of the list of clusters, in the order of the cells of a row. */
export const clusterColumns: readonly (GridColumn<ClusterSortField> & { readonly label: MessageId })[] = [
  { label: 'reuse.column-text', field: null },
  { label: 'reuse.column-first', field: null },
  { label: 'reuse.column-articles', field: 'articles', startsDescending: true, isNumber: true },
  { label: 'reuse.column-outlets', field: 'outlets', startsDescending: true },
  { label: 'reuse.column-days', field: 'published', startsDescending: true },
];
