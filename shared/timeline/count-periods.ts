import type { CivilRange } from './civil-range.ts';
import { countTouching, eventsTouching } from './events-in-view.ts';
import { shownSeries, type ShownKinds, type TimelineLane } from './timeline-model.ts';

/** How many marks of a lane share a moment with each of these periods; exact. One that reaches over two is counted in both. */
export const countPeriods = (
  lane: TimelineLane,
  shown: ShownKinds,
  periods: readonly CivilRange[],
): readonly number[] => {
  const series = shownSeries(lane, shown);
  return periods.map(period => series.reduce((sum, one) => sum + countTouching(one, period), 0));
};

/** Rows of exactly the marks that are counted in a period, in the order of time. */
export const eventsOfPeriod = (
  lane: TimelineLane,
  shown: ShownKinds,
  period: CivilRange,
): readonly number[] =>
  shownSeries(lane, shown)
    .flatMap(series => eventsTouching(series, period))
    .sort((a, b) => a - b);
