import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { axisUnitNamed, type AxisUnit } from '#shared/timeline/axis-units.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';

/** What stands over a column of counts: the period itself, and what it leaves out («2026») or an empty text. */
export interface PeriodHead {
  readonly words: string;
  readonly context: string;
}

interface Words {
  readonly t: Translate;
  readonly labels: TimelineLabels;
}

/** The head of a period of this unit, in the unit's calendar. */
export function periodHead({ t, labels }: Words, axisUnit: AxisUnit, period: CivilRange): PeriodHead {
  const { name, step } = axisUnit.unit;
  const { startMs, endMs } = period;
  if (name === 'hours' || name === 'minutes')
    return {
      words: labels.tick(axisUnit, startMs),
      context: labels.context(axisUnit, { startMs, endMs: startMs }),
    };
  const context = name === 'years' ? '' : labels.context(axisUnitNamed(axisUnit.calendar, 'months'), period);
  // On the axis the month that begins a year has the year with it.
  const tick = (timeMs: number): string => labels.tick(axisUnit, timeMs).replace(context, '').trim();
  const [first, last] = [tick(startMs), tick(endMs - 1)];
  const isOne = name === 'day' || ((name === 'months' || name === 'years') && step === 1);
  return { words: isOne || first === last ? first : t('timeline.range', { from: first, to: last }), context };
}
