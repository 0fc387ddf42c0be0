import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { changeSince, untouched, type CanvasInput } from './canvas-input.ts';
import { acceptArticles } from './gestures/article-drop.ts';
import { attachGestures, type GestureListener, type Gestures } from './gestures/timeline-gestures.ts';
import type { Hover } from './panels/hover-card.tsx';
import { createTimelineSurface, type TimelineSurface } from './timeline-surface.ts';

const hoverDelayMs = 150;

/** The elements that the picture is made of. */
interface CanvasElements {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly spacer: RefObject<HTMLDivElement | null>;
}

/** What pointers lead to beyond moving the picture. */
export interface PointerListener extends Omit<GestureListener, 'onHover'> {
  onDropArticle(article: ArticleId, range: CivilRange): void;
  /** What the pointer rests on; null once it has left. */
  onRest(hover: Hover | null): void;
  onReady(surface: TimelineSurface | null): void;
}

interface CanvasSurface {
  /** Null until the elements are there. */
  readonly surface: TimelineSurface | null;
  readonly gestures: RefObject<Gestures | null>;
}

/** The surface on a canvas, told of each new input, and the gestures upon it, as long as the elements are there. */
export function useCanvasSurface(
  { scroller, canvas, spacer }: CanvasElements,
  input: CanvasInput,
  listener: RefObject<PointerListener>,
): CanvasSurface {
  const gestures = useRef<Gestures | null>(null);
  const [surface, setSurface] = useState<TimelineSurface | null>(null);
  const told = useRef(input);

  useEffect(() => {
    const [host, picture, below] = [scroller.current, canvas.current, spacer.current];
    if (!host || !picture || !below) return;
    const tellReady = (ready: TimelineSurface | null): void => listener.current.onReady(ready);
    const created = createTimelineSurface(
      { canvas: picture, scroller: host, spacer: below },
      { ...untouched, ...told.current },
    );
    let hoverTimer: number | undefined;
    const attached = attachGestures(picture, host, created, {
      onClick: (hit, isMod) => listener.current.onClick(hit, isMod),
      onHeader(place, action) {
        created.set({ focusedLane: place, focusedEvent: null });
        listener.current.onHeader(place, action);
      },
      onMoveLane: move => listener.current.onMoveLane(move),
      onBrush: range => listener.current.onBrush(range),
      onSettled: () => listener.current.onSettled(),
      onHover(hit, x, y) {
        window.clearTimeout(hoverTimer);
        const event = hit?.kind === 'event' ? hit.event : hit?.kind === 'gathered' ? hit.marks[0] : null;
        if (created.scene().hoveredEvent !== event) created.set({ hoveredEvent: event ?? null });
        if (hit === null) listener.current.onRest(null);
        else
          hoverTimer = window.setTimeout(
            () => listener.current.onRest({ model: created.scene().model, hit, x, y }),
            hoverDelayMs,
          );
      },
    });
    const stopDrops = acceptArticles(picture, created, (article, range) =>
      listener.current.onDropArticle(article, range),
    );
    gestures.current = attached;
    setSurface(created);
    tellReady(created);
    return () => {
      window.clearTimeout(hoverTimer);
      stopDrops();
      attached.detach();
      created.dispose();
      setSurface(null);
      tellReady(null);
    };
  }, [scroller, canvas, spacer, listener]);

  useEffect(() => {
    if (!surface) return;
    surface.set(changeSince(told.current, input));
    told.current = input;
  }, [surface, input]);
  return { surface, gestures };
}
