import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { eventOfMark } from './marks/use-highlighted.ts';
import type { PanelWish } from './panel-wish.ts';
import { leavePanel, windowOfPanel } from './panels/panel-windows.ts';
import { rowOfEvent } from './panels/use-followed-event.ts';
import { useTimelineState } from './timeline-state.ts';
import { revealEvent } from './tools/reveal-event.ts';

/** Steps beside the picture, which the picture goes along with. */
export interface PanelSteps {
  goTo(wish: PanelWish): void;
  back(): void;
  /** Brings a day into view that a list is about now. */
  showDay(day: CivilRange): void;
}

/** The steps from panel to panel, for a picture of which this is in view. */
export function usePanelSteps(model: TimelineModel, live: () => TimeWindow): PanelSteps {
  const { visit, goOnToPanel, goBackToPanel } = useTimelineState(state => state.actions);
  const show = (range: CivilRange): void => {
    const seen = revealEvent(live(), range);
    if (seen !== live()) visit(seen);
  };
  const now = (): PanelWish | undefined => useTimelineState.getState().panel?.at;
  /** What is chosen beside the picture is brought into it. */
  const showEvent = (): void => {
    const wish = now();
    const row = wish?.kind === 'event' ? rowOfEvent(wish, model) : null;
    const event = row === null ? null : eventOfMark(model, row);
    if (event === null) return;
    const { starts, ends } = model.columns;
    show({ startMs: starts[event] ?? 0, endMs: ends[event] ?? 0 });
  };
  return {
    goTo(wish) {
      const before = now();
      if (before) leavePanel(before, live());
      goOnToPanel(wish);
      showEvent();
    },
    back() {
      goBackToPanel();
      const wish = now();
      const window = wish ? windowOfPanel(wish) : null;
      if (window) visit(window);
      else showEvent();
    },
    showDay: show,
  };
}
