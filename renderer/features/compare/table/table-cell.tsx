import type { ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { ClassMark } from '#renderer/features/compare/class-mark.tsx';
import { useCompareSession } from '#renderer/features/compare/compare-session.ts';
import { MarkedWords } from '#renderer/features/compare/marked-words.tsx';
import type { ComparisonModel, PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { cellHint } from './cell-hint.ts';
import { cellWords, type ShownRow } from './table-view.ts';
import classStyles from '#renderer/features/compare/classes.module.css';
import styles from './cell.module.css';

interface TableCellProps {
  readonly model: ComparisonModel;
  readonly row: ShownRow;
  readonly pane: PaneNumber;
  readonly summary: ArticleSummary;
  readonly isTabStop: boolean;
  /** What can be done with the passage, while it is pointed at or has the focus. */
  readonly actions: ReactNode;
}

type WordsProps = Pick<TableCellProps, 'model' | 'row' | 'pane'>;

/** The words of a cell with what differs marked. */
function CellWords({ model, row, pane }: WordsProps) {
  const isSpelt = useCompareSession(session => session.spellsOutChanges);
  const text = model.articles[pane]?.text ?? '';
  return cellWords(model, row, pane).map(({ joint, segments, changesAre }, i) => (
    <span key={segments[0]?.span.start ?? i}>
      {joint}
      <MarkedWords text={text} segments={segments} changesAre={changesAre} isSpelt={isSpelt} />
    </span>
  ));
}

/** What one article says in a row: its class as line, sign and spoken word, its words; or that it does not mention it. */
export function TableCell({ model, row, pane, summary, isTabStop, actions }: TableCellProps) {
  const t = useMessages();
  const formats = useFormats();
  const language = useSettings(settings => settings.language);
  const cell = row.cells[pane] ?? { kind: 'absent' };
  const place = { 'data-row': row.index, 'data-column': pane, tabIndex: isTabStop ? 0 : -1 } as const;
  const hint = cellHint(cell, t, formats);
  if (cell.kind !== 'passage') {
    return (
      <td role="gridcell" className={styles.empty} {...place}>
        {hint}
      </td>
    );
  }
  return (
    <td
      role="gridcell"
      className={styles.cell}
      data-class={cell.class}
      dir={summary.direction}
      lang={summary.language}
      {...place}
    >
      <div className={`${styles.passage} ${classStyles.edge}`} data-class={cell.class}>
        <span className={styles.sign}>
          {cell.class !== 'identical' && <ClassMark of={cell.class} />}
          <span className="visually-hidden" lang={language}>
            {t(`compare.${cell.class}`)}
          </span>
        </span>
        <p className={styles.words}>
          <CellWords model={model} row={row} pane={pane} />
          {hint !== '' && (
            <span className={styles.hint} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              {hint}
            </span>
          )}
        </p>
      </div>
      {actions}
    </td>
  );
}
