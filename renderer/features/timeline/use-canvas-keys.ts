import { useEffect, type RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Gestures } from './gestures/timeline-gestures.ts';
import { leaveByKeyboard, returnByKeyboard } from './keyboard/return-focus.ts';
import { handleTimelineKey, type KeyListener } from './keyboard/timeline-keys.ts';
import type { TimelineSurface } from './timeline-surface.ts';

const keySettleMs = 500;

interface KeyedCanvas {
  /** What takes the keys. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Null until there is one. */
  readonly surface: TimelineSurface | null;
  readonly gestures: RefObject<Gestures | null>;
}

/** Answers the keys of the picture, and tells what they lead to beyond moving it. */
export function useCanvasKeys(
  { scroller, surface, gestures }: KeyedCanvas,
  listener: RefObject<Omit<KeyListener, 'onFocusLane' | 'onMoved'>>,
): void {
  const t = useMessages();
  useEffect(() => {
    const host = scroller.current;
    if (!surface || !host) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isHandled =
        (event.key === 'Escape' && (gestures.current?.cancel() ?? false)) ||
        handleTimelineKey(event, surface, t, {
          ...listener.current,
          onOpen(hit, isMod) {
            if (!isMod && hit.kind === 'event') leaveByKeyboard(surface);
            listener.current.onOpen(hit, isMod);
          },
          onFocusLane(place) {
            host.scrollTop = surface.geometry().scrollTopFor(place);
          },
          onMoved: () => gestures.current?.restAfter(keySettleMs),
        });
      if (isHandled) event.preventDefault();
    };
    host.addEventListener('keydown', onKeyDown);
    // Not before: whoever sees the focus may press a key.
    returnByKeyboard(surface, host);
    return () => host.removeEventListener('keydown', onKeyDown);
  }, [scroller, surface, gestures, listener, t]);
}
