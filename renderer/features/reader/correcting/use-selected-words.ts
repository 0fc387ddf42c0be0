import { useEffect, useState } from 'react';
import { selectionTarget } from '#shared/corrections/correction-targets.ts';
import type { CorrectionTarget } from '#shared/domain/correction/correction.ts';
import { selectedSpan } from './selected-span.ts';

/** Words of the article that are selected, and where they stand in the window. */
export interface SelectedWords {
  readonly target: CorrectionTarget;
  readonly box: DOMRect;
}

function read(text: string): SelectedWords | null {
  const selection = window.getSelection();
  const span = selectedSpan(selection);
  const target = span && selectionTarget(text, span);
  return target && selection ? { target, box: selection.getRangeAt(0).getBoundingClientRect() } : null;
}

/** Follows what is selected in the article's text; while the mouse is still selecting, nothing is offered. */
export function useSelectedWords(text: string): {
  readonly selected: SelectedWords | null;
  clear(): void;
} {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const listeners = new AbortController();
    let isPressed = false;
    const follow = (): void => {
      if (!isPressed) setSelected(read(text));
    };
    const listen = (name: string, handle: () => void): void =>
      document.addEventListener(name, handle, { signal: listeners.signal, capture: true });
    listen('pointerdown', () => {
      isPressed = true;
    });
    listen('pointerup', () => {
      isPressed = false;
      // The selection is what it will be only after the press is over.
      setTimeout(follow);
    });
    listen('selectionchange', follow);
    listen('scroll', follow);
    return () => listeners.abort();
  }, [text]);
  return {
    selected,
    clear: () => {
      window.getSelection()?.removeAllRanges();
      setSelected(null);
    },
  };
}
