import { valueFields } from '#shared/search/search-fields.ts';

/** The columns of a segment in the order in which they are written. */
export const columnNames = ['lengths', 'days', 'importTimes', ...valueFields] as const;
/** See `columnNames`. */
export type ColumnName = (typeof columnNames)[number];
