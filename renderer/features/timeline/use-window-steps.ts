import type { RefObject } from 'react';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { useTimelineState } from './timeline-state.ts';
import type { TimelineSurface } from './timeline-surface.ts';

/** The window that is seen, also while a movement is under way, and the steps through those that were visited. */
export interface WindowSteps {
  live(): TimeWindow;
  liveRange(): CivilRange;
  /** Keeps where the picture came to rest, unless it is left because something has led elsewhere. */
  settle(): void;
  goBack(): void;
  goForward(): void;
}

/** `window`: the one that was settled on last. */
export function useWindowSteps(surface: RefObject<TimelineSurface | null>, window: TimeWindow): WindowSteps {
  const { visit, back, forward } = useTimelineState(state => state.actions);
  const live = (): TimeWindow => surface.current?.scene().window ?? window;
  /** Shows where a step leads, even if that is where a movement began that is still under way. */
  const step = (move: () => void): void => {
    move();
    const present = useTimelineState.getState().history?.present.window;
    if (present) surface.current?.set({ window: present });
  };
  return {
    live,
    liveRange: () => ({ startMs: live().startMs, endMs: live().startMs + live().spanMs }),
    settle() {
      const present = useTimelineState.getState().history?.present.window ?? window;
      if (present === window) visit(live());
    },
    goBack() {
      // A movement that has not come to rest yet is a step, too.
      visit(live());
      step(back);
    },
    goForward: () => step(forward),
  };
}
