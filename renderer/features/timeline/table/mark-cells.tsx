import type { ReactNode } from 'react';
import { dayWords } from '#renderer/features/timeline/day-words.ts';
import type { Passage } from '#renderer/features/timeline/panels/passage.ts';
import type { TimelineLabels } from '#renderer/features/timeline/timeline-labels.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import gridStyles from '#renderer/ui/row-grid/row-grid.module.css';
import { directionOf } from '#shared/text/direction.ts';
import { minuteMs } from '#shared/timeline/civil-range.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
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
  const isInterval = mark.unit === 'interval';
  const isOnItsWay = passage === undefined && mark.expression >= 0;
  const outlet = labels.outletName(mark.outlet);
  const words = passage ? `${passage.before}${passage.words}${passage.after}` : '';
  return (
    <>
      <span role="gridcell" className={gridStyles.words}>
        {isInterval ? dayWords(labels, mark.startMs) : labels.whenIs(mark.unit, mark)}
      </span>
      <span role="gridcell" className={gridStyles.words}>
        {isInterval && dayWords(labels, mark.endMs - minuteMs)}
      </span>
      <span role="gridcell" className={gridStyles.words}>
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
      <span role="gridcell" className={styles.lines} dir={directionOf(outlet)}>
        {outlet}
      </span>
      <span role="gridcell" className={styles.lines} dir={directionOf(title ?? '')}>
        {title ?? '…'}
      </span>
      <span role="gridcell" className={styles.lines} dir={directionOf(words)}>
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
