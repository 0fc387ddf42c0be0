import { tickRangeAt, tickUnits } from '#shared/timeline/axis-ticks.ts';
import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { leadingRange } from '#shared/timeline/leading-range.ts';
import { medianStart, nearestMoment, type MarksSought } from '#shared/timeline/nearest-mark.ts';
import type { ShownKinds, TimelineModel } from '#shared/timeline/timeline-model.ts';
import { fitRange, overviewRangeOf, wholeRange, type TimeWindow } from '#shared/timeline/time-window.ts';

/** What a press of a button brings into view. */
export type ZoomTarget = 'all' | 'year' | 'month' | 'day';

/** Where there are no marks. */
const epoch: CivilRange = { startMs: 0, endMs: dayMs };
/** Titles stand after their marks, so the last marks need room behind them. */
const roomForTitles = 0.18;

/** The window in which a model is first shown: where nearly all its publications are, and what happened around them. */
export const firstWindow = (model: TimelineModel, shown: ShownKinds): TimeWindow =>
  fitRange(leadingRange(model, shown) ?? epoch, 0.04, roomForTitles);

const isSameWindow = (a: TimeWindow, b: TimeWindow): boolean =>
  a.startMs === b.startMs && a.spanMs === b.spanMs;

/** Everything that the strip below spans, which leaves out the odd mark far away and says so; asked for again there, those too. */
function windowOfAll(model: TimelineModel, window: TimeWindow): TimeWindow {
  const fit = (range: CivilRange | null): TimeWindow => fitRange(range ?? epoch, 0.04, roomForTitles);
  const usual = fit(overviewRangeOf(model));
  return isSameWindow(usual, window) ? fit(wholeRange(model)) : usual;
}

/** Of more units than this the one in the middle is as good as any: marks say which. */
const mostUnits = 3;

/**
 * The window that is asked for: all, or the unit in the middle of what is in view. Where much more than one is in view, or the one
 * in the middle holds no mark, it is that of the middle mark in view, and where there is none in view, of the nearest.
 */
export function zoomTargetWindow(target: ZoomTarget, sought: MarksSought, window: TimeWindow): TimeWindow {
  if (target === 'all') return windowOfAll(sought.model, window);
  const name = target === 'year' ? 'years' : target === 'month' ? 'months' : 'day';
  const unit = tickUnits.find(one => one.name === name && one.step === 1);
  if (!unit) return window;
  const around = tickRangeAt(unit, window.startMs + window.spanMs / 2, 0);
  const inView = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
  const isFar = window.spanMs > mostUnits * (around.endMs - around.startMs);
  const moment =
    (isFar ? null : medianStart(sought, around, target)) ??
    medianStart(sought, inView, target) ??
    nearestMoment(sought, around, target) ??
    nearestMoment(sought, around);
  return fitRange(moment === null ? around : tickRangeAt(unit, moment, 0));
}
