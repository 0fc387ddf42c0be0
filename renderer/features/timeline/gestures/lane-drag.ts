import { clickPx, type Drag, type PointerPlace } from './drag.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

const edgePx = 24;
const scrollStepPx = 12;

/** Before which lane it would be dropped at this height. */
function dropPlaceAt(surface: TimelineSurface, y: number): number {
  const { body, laneAt, scrolled } = surface.geometry();
  const lane = laneAt(Math.min(Math.max(y, body.y), body.y + body.height - 1));
  if (lane === null) return (scrolled.lanes.at(-1)?.place ?? surface.scene().laneOrder.length - 1) + 1;
  return y < lane.top + lane.height / 2 ? lane.place : lane.place + 1;
}

/** Drags a lane by its head; the lanes scroll when it comes to their upper or lower end. */
export function startLaneDrag(surface: TimelineSurface, scroller: HTMLElement, from: PointerPlace): Drag {
  const place = surface.geometry().laneAt(from.y)?.place ?? 0;
  let hasMoved = false;
  const show = (laneDrop: number | null): void => {
    if (surface.scene().laneDrop !== laneDrop) surface.set({ laneDrop });
  };
  return {
    kind: 'lane',
    move(to) {
      if (!hasMoved && Math.abs(to.y - from.y) < clickPx) return;
      hasMoved = true;
      const { body, scrolled } = surface.geometry();
      if (to.y > body.y + body.height - edgePx) scroller.scrollTop += scrollStepPx;
      else if (to.y < scrolled.y + edgePx) scroller.scrollTop -= scrollStepPx;
      show(dropPlaceAt(surface, to.y));
    },
    end(at) {
      show(null);
      const lane = hasMoved ? { from: place, before: dropPlaceAt(surface, at.y) } : null;
      return { hasMoved, brushed: null, lane, speed: 0 };
    },
    cancel: () => show(null),
  };
}
