import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { dayWithEvents, isOneDay, type DaysOf } from './day-steps.ts';
import type { PanelParts } from './panel-parts.ts';
import styles from './day-stepper.module.css';

interface DayStepperProps {
  readonly parts: PanelParts;
  readonly kind: DaysOf;
  readonly range: CivilRange;
  readonly onChoose: (range: CivilRange) => void;
  /** The days that the panel was opened for. */
  readonly whole: CivilRange;
}

/** Which days a panel is about: those it was opened for, or one of them; the day before and after with events. */
export function DayStepper({ parts, kind, range, onChoose, whole }: DayStepperProps) {
  const t = useMessages();
  const { model, gathered } = parts;
  const before = dayWithEvents(model, gathered, kind, range, -1);
  const after = dayWithEvents(model, gathered, kind, range, 1);
  const isDay = isOneDay(range);
  const isWhole = range.startMs === whole.startMs && range.endMs === whole.endMs;
  return (
    <div className={styles.stepper}>
      <IconButton
        icon="previous"
        label={t(isDay ? 'panel.day-before' : 'panel.day-last')}
        isDisabled={before === null}
        onPress={() => before && onChoose(before)}
      />
      <span className={styles.days} role="status">
        {parts.labels.range(range)}
      </span>
      <IconButton
        icon="next"
        label={t(isDay ? 'panel.day-after' : 'panel.day-first')}
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
