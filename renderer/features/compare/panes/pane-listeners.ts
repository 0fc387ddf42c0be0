import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { PaneNumber, SentencePlace } from '#renderer/features/compare/comparison-model.ts';
import type { AttentionStore } from './attention.ts';
import type { PaneItem } from './pane-items.ts';
import { stepInPane } from './step-in-pane.ts';
import type { Walk } from './use-walk.ts';

interface PaneListenerPorts {
  readonly pane: PaneNumber;
  readonly items: readonly PaneItem[];
  readonly walk: Walk;
  readonly attention: AttentionStore;
  readonly onOpen: (place: SentencePlace) => void;
  /** A sentence was chosen with Enter or the mouse; true if that was what someone waited for. */
  readonly onChoose: (place: SentencePlace) => boolean;
}

/** What the list of a pane listens to, for all its rows at once: a long article has hundreds of them. */
export function paneListeners({ pane, items, walk, attention, onOpen, onChoose }: PaneListenerPorts) {
  const onPoint = (pointed: SentencePlace | null): void => attention.setState({ pointed });
  const placeOf = (target: EventTarget): SentencePlace | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-class][data-sentence]') : null;
    return row ? { pane, sentence: Number(row.dataset['sentence']) } : null;
  };
  return {
    onPointerOver: (event: PointerEvent) => onPoint(placeOf(event.target)),
    onPointerLeave: () => onPoint(null),
    onClick: (event: MouseEvent) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      const place = isOnButton ? null : placeOf(event.target);
      if (place) onChoose(place);
    },
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
      else if (event.key === 'Enter') {
        if (!onChoose(place)) onOpen(place);
      } else if (next !== null) walk.step({ pane, sentence: next });
      else return;
      event.preventDefault();
    },
  };
}
