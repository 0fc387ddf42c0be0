import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { setWidths, useCompareSession } from '#renderer/features/compare/compare-session.ts';
import { equalWidths, resizedWidths } from './pane-widths.ts';

/** How far one press of an arrow key moves a border. */
const keyStep = 0.02;

interface Grip {
  readonly x: number;
  readonly widths: readonly number[];
  /** Pixels of the room that the panes share. */
  readonly room: number;
  readonly isRightToLeft: boolean;
}

export interface PaneBorder {
  readonly widths: readonly number[];
  readonly isDragging: boolean;
  /** Takes hold of the border, from the separator or from the gutter below it. */
  readonly take: (event: PointerEvent<HTMLElement>) => void;
  readonly drag: (event: PointerEvent<HTMLElement>) => void;
  readonly letGo: () => void;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  readonly reset: () => void;
}

/** How much of the room each of `count` panes has. */
export function useWidths(count: number): readonly number[] {
  const kept = useCompareSession(session => session.widths[count]);
  return kept ?? equalWidths(count);
}

const roomOf = (element: HTMLElement): number => {
  const row = element.closest<HTMLElement>('[data-count]');
  const panes = row ? [...row.querySelectorAll<HTMLElement>('[data-pane]')] : [];
  return panes.reduce((sum, pane) => sum + pane.offsetWidth, 0);
};

const isRightToLeft = (element: HTMLElement): boolean => getComputedStyle(element).direction === 'rtl';

/** The border behind pane `index` of `count`: dragged, moved by keys, set back by a double click. */
export function usePaneBorder(index: number, count: number): PaneBorder {
  const widths = useWidths(count);
  const grip = useRef<Grip | null>(null);
  const [isDragging, setDragging] = useState(false);
  const move = (delta: number): void => setWidths(resizedWidths(widths, index, delta));
  return {
    widths,
    isDragging,
    take: event => {
      const element = event.currentTarget;
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      grip.current = {
        x: event.clientX,
        widths,
        room: Math.max(1, roomOf(element)),
        isRightToLeft: isRightToLeft(element),
      };
      setDragging(true);
    },
    drag: event => {
      const held = grip.current;
      if (!held) return;
      const delta = ((event.clientX - held.x) / held.room) * (held.isRightToLeft ? -1 : 1);
      setWidths(resizedWidths(held.widths, index, delta));
    },
    letGo: () => {
      grip.current = null;
      setDragging(false);
    },
    press: event => {
      const onward = isRightToLeft(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
        move(event.key === onward ? keyStep : -keyStep);
      else if (event.key === 'Home') move(-1);
      else if (event.key === 'End') move(1);
      else if (event.key === 'Enter') setWidths(equalWidths(count));
      else return;
      event.preventDefault();
    },
    reset: () => setWidths(equalWidths(count)),
  };
}
