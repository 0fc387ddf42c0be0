import type { ReactNode } from 'react';
import type { Passage } from '#renderer/features/timeline/panels/passage.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { directionOf } from '#shared/text/direction.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import { dateCells } from './date-cells.ts';
import { certaintyWords, noteWords } from './mark-notes.ts';
import styles from './table.module.css';

const longestBefore = 28;

interface MarkCellsProps {
  readonly mark: MarkFacts;
  /** See `markFlags`. */
  readonly flags: number;
  /** Null while it is on its way. */
  readonly title: string | null;
  /** Undefined while it is on its way, null where there is none. */
  readonly passage: Passage | null | undefined;
  readonly labels: TimelineLabels;
  readonly symbol: ReactNode;
}

/** The words before a date that tell enough of its sentence, so that the date itself is in sight. */
function shortBefore(before: string): string {
  if (before.length <= longestBefore) return before;
  const cut = before.slice(-longestBefore);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

/** The cells of one mark, in the order of the columns. */
export function MarkCells({ mark, flags, title, passage, labels, symbol }: MarkCellsProps) {
  const t = useMessages();
  const { date, until } = dateCells(mark, labels.short);
  const isOnItsWay = passage === undefined && mark.expression >= 0;
  const outlet = labels.outletName(mark.outlet);
  const words = passage ? `${passage.before}${passage.words}${passage.after}` : '';
  return (
    <>
      <span role="gridcell" className={styles.lines}>
        {date}
      </span>
      <span role="gridcell" className={styles.lines}>
        {until}
      </span>
      <span role="gridcell" className={styles.lines}>
        {labels.precision(mark.unit)}
      </span>
      <span role="gridcell" className={styles.lines}>
        {isOnItsWay && mark.doubts === 0
          ? '…'
          : certaintyWords(mark.doubts, passage?.isWorkedOut ?? false, t)}
      </span>
      <span role="gridcell" className={styles.kind}>
        {symbol}
        {t(`timeline.kind-${mark.kind}`)}
      </span>
      <span role="gridcell" className={styles.lines} dir={directionOf(outlet)} title={outlet}>
        {outlet}
      </span>
      <span
        role="gridcell"
        className={styles.lines}
        dir={directionOf(title ?? '')}
        title={title ?? undefined}
      >
        {title ?? '…'}
      </span>
      <span role="gridcell" className={styles.lines} dir={directionOf(words)} title={words}>
        {isOnItsWay && '…'}
        {passage && (
          <>
            {shortBefore(passage.before)}
            <mark className={styles.words}>{passage.words}</mark>
            {passage.after}
          </>
        )}
      </span>
      <span role="gridcell" className={styles.lines}>
        {noteWords(flags, t)}
      </span>
    </>
  );
}
