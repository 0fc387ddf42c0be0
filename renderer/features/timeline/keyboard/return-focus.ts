import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

interface Place {
  readonly lane: number | null;
  readonly event: number | null;
  /** Of the mark; it is looked for at its place only while another model has not moved it. */
  readonly startMs: number | undefined;
}

let left: Place | null = null;

const startOf = (surface: TimelineSurface, event: number | null): number | undefined =>
  event === null ? undefined : surface.scene().model.columns.starts[event];

/** Remembers where the keyboard was when it led away from the picture. */
export function leaveByKeyboard(surface: TimelineSurface): void {
  const { focusedLane: lane, focusedEvent: event } = surface.scene();
  left = { lane, event, startMs: startOf(surface, event) };
}

/** Gives the picture the focus where the keyboard led away from it and nothing else has the focus since. */
export function returnByKeyboard(surface: TimelineSurface, picture: HTMLElement): void {
  if (left === null) return;
  const { lane, event, startMs } = left;
  left = null;
  if (document.activeElement !== document.body) return;
  const isSame = event !== null && startOf(surface, event) === startMs;
  surface.set({ focusedLane: lane, focusedEvent: isSame ? event : null });
  picture.focus({ preventScroll: true });
}
