import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { ShownCell } from './table-view.ts';

const listed = (rows: readonly number[], { list, number }: Formats): string =>
  list(rows.map(row => number(row + 1)));

/** Where a cell leads to, or that nothing stands in it; empty where there is nothing to say. */
export function cellHint(cell: ShownCell, t: Translate, formats: Formats): string {
  switch (cell.kind) {
    case 'absent':
      return t('table.absent');
    case 'elsewhere':
      return t('table.elsewhere', { count: cell.rows.length, rows: listed(cell.rows, formats) });
    case 'passage':
      return cell.alsoIn.length === 0
        ? ''
        : t('table.also', { count: cell.alsoIn.length, rows: listed(cell.alsoIn, formats) });
  }
}
