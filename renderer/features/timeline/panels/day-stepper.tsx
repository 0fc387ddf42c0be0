import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { isOneDay } from './day-steps.ts';
import type { PanelParts } from './panel-parts.ts';
import type { Days } from './use-days.ts';
import styles from './day-stepper.module.css';

interface DayStepperProps {
  readonly parts: PanelParts;
  readonly days: Days;
}

/** Which days a panel is about: all of its own, or one of them; the day before and after with events. */
export function DayStepper({ parts: { labels, chosenDays }, days }: DayStepperProps) {
  const t = useMessages();
  const { range, whole, isWhole, choose } = days;
  const [before, after] = [days.dayAt(-1), days.dayAt(1)];
  const isDay = isOneDay(range);
  return (
    <div className={styles.stepper}>
      <IconButton
        icon="previous"
        label={t(isDay ? 'panel.day-before' : 'panel.day-last')}
        isDisabled={before === null}
        onPress={() => before && choose(before)}
      />
      <span className={styles.days} role="status">
        {labels.range(range)}
      </span>
      <IconButton
        icon="next"
        label={t(isDay ? 'panel.day-after' : 'panel.day-first')}
        isDisabled={after === null}
        onPress={() => after && choose(after)}
      />
      {!isWhole && (
        <Button variant="quiet" onPress={() => choose(whole)}>
          {t(chosenDays === null ? 'panel.all-days' : 'panel.chosen-days')}
        </Button>
      )}
    </div>
  );
}
