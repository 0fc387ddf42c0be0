import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import styles from './chosen-days.module.css';

interface ChosenDaysLineProps {
  /** The days that the app is filtered by; nothing is said where it is not. */
  readonly days: CivilRange | null;
  readonly labels: TimelineLabels;
}

/** Says that a list is only of the chosen days, and leads to all of them. */
export function ChosenDaysLine({ days, labels }: ChosenDaysLineProps) {
  const t = useMessages();
  const { setDateFilter } = useWorkspace(state => state.actions);
  if (days === null) return null;
  return (
    <p data-chosen-days className={styles.line}>
      <span>{t('timeline.within-days', { days: labels.short.range(days) })}</span>
      <Button variant="quiet" onPress={() => setDateFilter(null)}>
        {t('shell.date-filter-clear')}
      </Button>
    </p>
  );
}
