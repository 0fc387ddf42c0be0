import type { CivilRange } from './civil-range.ts';
import { countTouching } from './events-in-view.ts';
import { countAtMost, countBelow } from './sorted-search.ts';
import { shownSeries, type EventSeries, type ShownKinds, type TimelineModel } from './timeline-model.ts';
import { timelineUnits, type TimelineUnit } from './timeline-units.ts';

/** The lanes in which marks are looked for: rows of the model's. */
export interface MarksSought {
  readonly model: TimelineModel;
  readonly laneOrder: readonly number[];
  readonly shown: ShownKinds;
}

const seriesIn = ({ model, laneOrder, shown }: MarksSought): readonly EventSeries[] =>
  laneOrder.flatMap(row => {
    const lane = model.lanes[row];
    return lane ? shownSeries(lane, shown) : [];
  });

/** Whether none of the marks of these lanes shares a moment with the range. */
export const isEmptyRange = (sought: MarksSought, range: CivilRange): boolean =>
  seriesIn(sought).every(series => countTouching(series, range) === 0);

/**
 * The moment nearest to the range that a mark of these lanes fills: within the range where there is one, else the last before
 * it or the first after it. Only of marks known at least as closely as `closest`, intervals by their ends; null without any.
 */
export function nearestMoment(
  sought: MarksSought,
  { startMs, endMs }: CivilRange,
  closest: TimelineUnit = 'interval',
): number | null {
  const limit = timelineUnits.indexOf(closest);
  let best: number | null = null;
  let bestMs = Infinity;
  const consider = (momentMs: number | undefined): void => {
    if (momentMs === undefined) return;
    const awayMs = momentMs < startMs ? startMs - momentMs : Math.max(0, momentMs - endMs + 1);
    if (awayMs >= bestMs) return;
    best = momentMs;
    bestMs = awayMs;
  };
  for (const series of seriesIn(sought)) {
    if (series.unit > limit) continue;
    const { starts, sortedEnds } = series;
    consider(starts[countBelow(starts, startMs)]);
    const endBefore = sortedEnds[countAtMost(sortedEnds, endMs) - 1];
    consider(endBefore === undefined ? undefined : endBefore - 1);
  }
  return best;
}

/**
 * When the middle one of the marks begins that are known at least as closely as `closest` and begin within the range: where
 * there are many, it stands among them. Null where there are none.
 */
export function medianStart(
  sought: MarksSought,
  { startMs, endMs }: CivilRange,
  closest: TimelineUnit,
): number | null {
  const limit = timelineUnits.indexOf(closest);
  const found = seriesIn(sought)
    .filter(({ unit }) => unit <= limit)
    .flatMap(({ starts }) =>
      Array.from(starts.subarray(countBelow(starts, startMs), countBelow(starts, endMs))),
    );
  return Float64Array.from(found).sort()[found.length >> 1] ?? null;
}
