import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';

/** What stands beside the timeline, and what it was reached from, the last at the end. */
export interface PanelTrail {
  readonly at: PanelWish;
  readonly behind: readonly PanelWish[];
}

/** A panel that was opened from outside: nothing is behind it. */
export const startTrail = (at: PanelWish): PanelTrail => ({ at, behind: [] });

/** From one panel to the next. */
export const goOn = ({ at, behind }: PanelTrail, next: PanelWish): PanelTrail => ({
  at: next,
  behind: [...behind, at],
});

/** To the panel before; the same trail where there is none. */
export function goBackIn(trail: PanelTrail): PanelTrail {
  const before = trail.behind.at(-1);
  return before ? { at: before, behind: trail.behind.slice(0, -1) } : trail;
}
