import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';

/** What was looked at: a window, and what the timeline told of in it. */
export interface VisitedView {
  readonly scope: TimelineScope;
  readonly window: TimeWindow;
  /** Set where there was nothing to show: the window is that of the view before. */
  readonly isEmpty?: boolean;
}

/** The views looked at before and after the present one. */
export interface ViewHistory {
  readonly past: readonly VisitedView[];
  readonly present: VisitedView;
  readonly future: readonly VisitedView[];
}

const limit = 50;

const isSameView = (a: VisitedView, b: VisitedView): boolean =>
  a.scope === b.scope && a.window.startMs === b.window.startMs && a.window.spanMs === b.window.spanMs;

/**
 * The history with this view as its present, the first of a new one where there is none; what lay ahead is forgotten. The
 * same view changes nothing, and another of what was empty takes its place.
 */
export function visitView(history: ViewHistory | null, view: VisitedView): ViewHistory {
  if (history === null) return { past: [], present: view, future: [] };
  const { present, past } = history;
  if (present.isEmpty === true && present.scope === view.scope) return { ...history, present: view };
  if (isSameView(present, view)) return history;
  return { past: [...past, present].slice(-limit), present: view, future: [] };
}

/** One step back; the same history when there is none. */
export function goBack(history: ViewHistory): ViewHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One step forward; the same history when there is none. */
export function goForward(history: ViewHistory): ViewHistory {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future: rest };
}
