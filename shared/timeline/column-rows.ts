import type { EventColumns } from './timeline-model.ts';

/** Values of all marks. */
export type Column = EventColumns[keyof EventColumns];

/** The values at these rows, in their order; at most as many as there are values. */
export function valuesAt<Kind extends Column>(values: Kind, rows: Uint32Array): Kind {
  const found = values.slice(0, rows.length) as Kind;
  for (let at = 0; at < rows.length; at++) found[at] = values[rows[at] as number] as number;
  return found;
}

/** Other columns, each made from the one of the same name. */
export const mapColumns = (
  columns: EventColumns,
  of: <Kind extends Column>(values: Kind) => Kind,
): EventColumns => ({
  starts: of(columns.starts),
  ends: of(columns.ends),
  kinds: of(columns.kinds),
  units: of(columns.units),
  precisions: of(columns.precisions),
  doubts: of(columns.doubts),
  articles: of(columns.articles),
  expressions: of(columns.expressions),
});
