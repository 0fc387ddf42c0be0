import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import { axisRangeAt, axisUnitNamed } from '#shared/timeline/axis-units.ts';
import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { medianStart, nearestMoment, type MarksSought } from '#shared/timeline/nearest-mark.ts';
import { fitRange, wholeRange, type TimeWindow } from '#shared/timeline/time-window.ts';

/** What a press of a button brings into view. */
export type ZoomTarget = 'all' | 'year' | 'month' | 'day';

/** Where there are no marks. */
const epoch: CivilRange = { startMs: 0, endMs: dayMs };

/** Of more units than this the one in the middle is as good as any: marks say which. */
const mostUnits = 3;

/** What a press of a button depends on beside the window. */
export interface ZoomSought extends MarksSought {
  /** The first is the upper row of the axis: its months and years are meant. */
  readonly calendars: AxisCalendars;
  /** Marks of the model that are pointed out: what is in view of them is what one wants to look at closer. */
  readonly highlighted: ReadonlySet<number> | null;
}

/** When the first mark begins that is pointed out and begins in view; null where none does. */
function pointedOut({ model, highlighted }: ZoomSought, { startMs, endMs }: CivilRange): number | null {
  const starts = [...(highlighted ?? [])].map(mark => model.columns.starts[mark] ?? NaN);
  const inView = starts.filter(start => start >= startMs && start < endMs);
  return inView.length === 0 ? null : Math.min(...inView);
}

/**
 * The window that is asked for: every mark there is, however far off, with a margin; or exactly the day, the month or the year in
 * the middle of what is in view, so that nothing of the one before or after is counted with it. Where much more than one unit is
 * in view, or the one in the middle holds no mark, it is that of the middle mark in view, and where there is none in view, of the
 * nearest. A mark that is pointed out goes before all these.
 */
export function zoomTargetWindow(target: ZoomTarget, sought: ZoomSought, window: TimeWindow): TimeWindow {
  if (target === 'all') return fitRange(wholeRange(sought.model, sought.shown) ?? epoch);
  const name = target === 'year' ? 'years' : target === 'month' ? 'months' : 'day';
  const unit = axisUnitNamed(sought.calendars[0] ?? 'gregorian', name);
  const around = axisRangeAt(unit, window.startMs + window.spanMs / 2, 0);
  const inView = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
  const isFar = window.spanMs > mostUnits * (around.endMs - around.startMs);
  const moment =
    pointedOut(sought, inView) ??
    (isFar ? null : medianStart(sought, around, target)) ??
    medianStart(sought, inView, target) ??
    nearestMoment(sought, around, target) ??
    nearestMoment(sought, around);
  return fitRange(moment === null ? around : axisRangeAt(unit, moment, 0), 0);
}
