import { tickRangeAt, tickUnits } from '#shared/timeline/axis-ticks.ts';
import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { fitRange, usualRange, wholeRange, type TimeWindow } from '#shared/timeline/time-window.ts';

/** What a press of a button brings into view. */
export type ZoomTarget = 'all' | 'year' | 'month' | 'day';

/** Where there are no marks. */
const epoch: CivilRange = { startMs: 0, endMs: dayMs };
/** Titles stand after their marks, so the last marks need room behind them. */
const roomForTitles = 0.18;

/** The window in which a model is first shown: where most of its marks are. */
export const firstWindow = (model: TimelineModel): TimeWindow =>
  fitRange(usualRange(model) ?? epoch, 0.04, roomForTitles);

/** The window that is asked for: all marks, or the unit around the middle of what is in view. */
export function zoomTargetWindow(target: ZoomTarget, model: TimelineModel, window: TimeWindow): TimeWindow {
  if (target === 'all') return fitRange(wholeRange(model) ?? epoch, 0.04, roomForTitles);
  const name = target === 'year' ? 'years' : target === 'month' ? 'months' : 'day';
  const unit = tickUnits.find(one => one.name === name && one.step === 1);
  return unit ? fitRange(tickRangeAt(unit, window.startMs + window.spanMs / 2, 0)) : window;
}
