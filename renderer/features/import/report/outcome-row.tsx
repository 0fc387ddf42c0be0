import { useMessages } from '#renderer/messages/use-messages.ts';
import { PathText } from '#renderer/ui/path-text.tsx';
import type { ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import { outcomeMessage, statusMessage } from './outcome-message.ts';
import styles from './report.module.css';

/** The id that `aria-activedescendant` points at. */
export const outcomeRowId = (runId: string, index: number): string => `outcome-${runId}-${index}`;

interface OutcomeRowProps {
  readonly id: string;
  /** Takes the height of the row, which its sentence decides. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly outcome: ImportOutcome;
  readonly index: number;
  readonly offset: number;
  readonly isActive: boolean;
  readonly onPress: () => void;
}

/** What became of one file: its path and status, the sentence, where in it, and the code. */
export function OutcomeRow({ id, measure, outcome, index, offset, isActive, onPress }: OutcomeRowProps) {
  const t = useMessages();
  const { path, status, code, place } = outcome;
  return (
    // The grid itself takes the keys; rows take the mouse.
    <div
      role="row"
      id={id}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-status={status}
      className={styles.row}
      style={{ transform: `translateY(${offset}px)` }}
      onMouseDown={onPress}
    >
      <span role="gridcell" aria-colindex={1} className={styles.file}>
        <PathText path={path} />
        <span className={styles.status}>{t(statusMessage(status))}</span>
      </span>
      <span role="gridcell" aria-colindex={2}>
        {t(outcomeMessage(outcome))}
      </span>
      <span role="gridcell" aria-colindex={3} className={styles.place}>
        <bdi dir="ltr">{place}</bdi>
      </span>
      <span role="gridcell" aria-colindex={4} className={styles.code}>
        <code dir="ltr">{code ?? status}</code>
      </span>
    </div>
  );
}
