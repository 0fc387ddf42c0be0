import type { ReactNode } from 'react';
import type { Passage } from '#renderer/features/timeline/panels/passage.ts';
import type { TimelineLabels } from '#renderer/features/timeline/timeline-labels.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import gridStyles from '#renderer/ui/row-grid/row-grid.module.css';
import { directionOf } from '#shared/text/direction.ts';
import { dayMs, minuteMs } from '#shared/timeline/civil-range.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import { certaintyWords, noteWords } from './mark-notes.ts';
import styles from './table.module.css';

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

/** The last day of what lasts longer than one; empty for what does not. */
function untilWords({ startMs, endMs }: MarkFacts, labels: TimelineLabels): string {
  if (endMs - startMs <= dayMs) return '';
  const lastMs = Math.floor((endMs - minuteMs) / dayMs) * dayMs;
  return labels.range({ startMs: lastMs, endMs: lastMs + dayMs });
}

/** The cells of one mark, in the order of the columns. */
export function MarkCells({ mark, flags, title, passage, labels, symbol }: MarkCellsProps) {
  const t = useMessages();
  const words = passage ? `${passage.before}${passage.words}${passage.after}` : '';
  return (
    <>
      <span role="gridcell" className={gridStyles.words}>
        {labels.whenIs(mark.unit, mark)}
      </span>
      <span role="gridcell" className={gridStyles.words}>
        {untilWords(mark, labels)}
      </span>
      <span role="gridcell" className={gridStyles.words}>
        {labels.precision(mark.unit)}
      </span>
      <span role="gridcell" className={gridStyles.words}>
        {certaintyWords(mark.doubts, t)}
      </span>
      <span role="gridcell" className={styles.kind}>
        {symbol}
        {t(`timeline.kind-${mark.kind}`)}
      </span>
      <span role="gridcell" className={gridStyles.words}>
        <bdi>{labels.outletName(mark.outlet)}</bdi>
      </span>
      <span role="gridcell" className={gridStyles.words} dir={directionOf(title ?? '')}>
        {title ?? '…'}
      </span>
      <span role="gridcell" className={gridStyles.words} dir={directionOf(words)}>
        {passage === undefined && mark.expression >= 0 && '…'}
        {passage && (
          <>
            {passage.before}
            <mark className={styles.words}>{passage.words}</mark>
            {passage.after}
          </>
        )}
      </span>
      <span role="gridcell" className={gridStyles.words}>
        {noteWords(flags, t)}
      </span>
    </>
  );
}
