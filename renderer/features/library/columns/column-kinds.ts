import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { ArticleSortField } from '#shared/stores/article-store.ts';

export type ColumnId =
  | 'title'
  | 'outlet'
  | 'author'
  | 'published'
  | 'copies'
  | 'tags'
  | 'warnings'
  | 'language'
  | 'words'
  | 'imported'
  | 'file';

/** A column that the list of articles can have. */
export interface ColumnKind {
  readonly id: ColumnId;
  readonly label: MessageId;
  /** What pressing its head sorts by; null where nothing does. */
  readonly field: ArticleSortField | null;
  /** True where sorting by it begins with the most or the newest. */
  readonly startsDescending?: boolean;
  readonly isNumber?: boolean;
  /** Narrower than this it is not made, in pixels. */
  readonly leastPx: number;
  /** Its share of the room that is left, where it has no width of its own. */
  readonly share: number;
  /** Whether it is shown before anybody chose. */
  readonly isUsual: boolean;
}

/** All columns in the order that they have at first. Without its title a row says nothing, so that one is always shown. */
export const columnKinds: readonly ColumnKind[] = [
  { id: 'title', label: 'library.column-title', field: 'title', leastPx: 192, share: 4, isUsual: true },
  { id: 'outlet', label: 'library.column-outlet', field: 'outlet', leastPx: 96, share: 1.4, isUsual: true },
  { id: 'author', label: 'library.column-author', field: null, leastPx: 96, share: 1.2, isUsual: false },
  {
    id: 'published',
    label: 'library.column-published',
    field: 'published',
    startsDescending: true,
    leastPx: 136,
    share: 1.2,
    isUsual: true,
  },
  { id: 'copies', label: 'library.column-copies', field: null, leastPx: 120, share: 1.1, isUsual: true },
  { id: 'tags', label: 'library.column-tags', field: null, leastPx: 112, share: 1.4, isUsual: false },
  { id: 'warnings', label: 'library.column-warnings', field: null, leastPx: 112, share: 1.4, isUsual: false },
  { id: 'language', label: 'library.column-language', field: null, leastPx: 64, share: 0.6, isUsual: true },
  {
    id: 'words',
    label: 'library.column-words',
    field: null,
    isNumber: true,
    leastPx: 72,
    share: 0.1,
    isUsual: true,
  },
  {
    id: 'imported',
    label: 'library.column-imported',
    field: 'imported',
    startsDescending: true,
    leastPx: 150,
    share: 1,
    isUsual: false,
  },
  { id: 'file', label: 'library.column-file', field: null, leastPx: 80, share: 1, isUsual: true },
];
