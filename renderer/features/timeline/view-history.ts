import type { TimeWindow } from '#shared/timeline/time-window.ts';

/** The windows looked at before and after the present one. */
export interface ViewHistory {
  readonly past: readonly TimeWindow[];
  readonly present: TimeWindow;
  readonly future: readonly TimeWindow[];
}

const limit = 50;

/** The history with this window as its present; what lay ahead is forgotten. The same window changes nothing. */
export function visitWindow(history: ViewHistory, window: TimeWindow): ViewHistory {
  const { present, past } = history;
  if (present.startMs === window.startMs && present.spanMs === window.spanMs) return history;
  return { past: [...past, present].slice(-limit), present: window, future: [] };
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
