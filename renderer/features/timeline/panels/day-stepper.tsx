import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { dayWithEvents } from './day-steps.ts';
import type { PanelParts } from './panel-parts.ts';
import styles from './day-stepper.module.css';

interface DayStepperProps {
  readonly parts: PanelParts;
  readonly range: CivilRange;
  readonly onChoose: (range: CivilRange) => void;
  /** The days that the panel was opened for. */
  readonly whole: CivilRange;
}

/** Which days a panel is about: those it was opened for, or one of them; the day before and after with events. */
export function DayStepper({ parts, range, onChoose, whole }: DayStepperProps) {
  const t = useMessages();
  const before = dayWithEvents(parts.model, range, -1);
  const after = dayWithEvents(parts.model, range, 1);
  const isWhole = range.startMs === whole.startMs && range.endMs === whole.endMs;
  return (
    <div className={styles.stepper}>
      <IconButton
        icon="previous"
        label={t('panel.day-before')}
        isDisabled={before === null}
        onPress={() => before && onChoose(before)}
      />
      <span className={styles.days} role="status">
        {parts.labels.range(range)}
      </span>
      <IconButton
        icon="next"
        label={t('panel.day-after')}
        isDisabled={after === null}
        onPress={() => after && onChoose(after)}
      />
      {!isWhole && (
        <Button variant="quiet" onPress={() => onChoose(whole)}>
          {t('panel.all-days')}
        </Button>
      )}
    </div>
  );
}
