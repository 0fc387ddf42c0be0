import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react';
import type { Side } from './comparison-model.ts';
import type { SentencePlace } from './difference-stops.ts';
import type { PaneItem } from './pane-items.ts';
import { stepInPane } from './step-in-pane.ts';
import type { Walk } from './use-walk.ts';

interface PaneListenerPorts {
  readonly side: Side;
  readonly items: readonly PaneItem[];
  readonly walk: Walk;
  readonly onPoint: (place: SentencePlace | null) => void;
  readonly onOpen: (place: SentencePlace) => void;
}

/** What the list of a pane listens to, for all its rows at once: a long article has hundreds of them. */
export function paneListeners({ side, items, walk, onPoint, onOpen }: PaneListenerPorts) {
  const placeOf = (target: EventTarget): SentencePlace | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-class][data-sentence]') : null;
    return row ? { side, sentence: Number(row.dataset['sentence']) } : null;
  };
  return {
    onPointerOver: (event: PointerEvent) => onPoint(placeOf(event.target)),
    onPointerLeave: () => onPoint(null),
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target);
      if (place) walk.note(place);
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) walk.note(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const place = event.target instanceof HTMLLIElement ? placeOf(event.target) : null;
      if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = stepInPane(items, place.sentence, event.key);
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') walk.cross(place, event.key);
      else if (event.key === 'Enter') onOpen(place);
      else if (next !== null) walk.step({ side, sentence: next });
      else return;
      event.preventDefault();
    },
  };
}
