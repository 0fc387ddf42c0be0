import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import type { StatedDate } from '#shared/timeline/gather/reported-event.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';

type DateOnly = Pick<StatedDate, 'startMs' | 'endMs' | 'unit'>;

/** Whether two dates that reports state for an event say the same. */
export const isSameDate = (a: DateOnly, b: DateOnly | null | undefined): boolean =>
  a.startMs === b?.startMs && a.endMs === b.endMs && a.unit === b.unit;

/** Such a date in words. */
export const whenOfDate = (labels: Pick<TimelineLabels, 'whenIs'>, date: DateOnly): string =>
  labels.whenIs(timelineUnits[date.unit] ?? 'day', date);
