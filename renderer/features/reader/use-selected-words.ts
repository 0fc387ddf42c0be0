import { useEffect, useState } from 'react';
import { selectionTarget } from '#shared/corrections/correction-targets.ts';
import type { CorrectionTarget } from '#shared/domain/correction/correction.ts';
import { selectedSpan } from './selected-span.ts';

/** Words of the article that are selected, and where on the screen something can stand beside them. */
export interface SelectedWords {
  readonly target: CorrectionTarget;
  /** In pixels of the window. */
  readonly place: { readonly blockStart: number; readonly inlineStart: number };
}

/** Room that the toolbar takes, so that it stays inside the window; it is about as wide in both languages. */
const toolbar = { inlineSize: 620, blockSize: 48 };

function placeBeside(range: Range): SelectedWords['place'] {
  const box = range.getBoundingClientRect();
  const isRtl = document.documentElement.dir === 'rtl';
  const inline = isRtl ? window.innerWidth - box.right : box.left;
  const most = window.innerWidth - toolbar.inlineSize - 8;
  const below = box.bottom + 8;
  const fits = below + toolbar.blockSize < window.innerHeight;
  return {
    blockStart: fits ? below : Math.max(8, box.top - toolbar.blockSize - 8),
    inlineStart: Math.max(8, Math.min(inline, most)),
  };
}

function read(text: string): SelectedWords | null {
  const selection = window.getSelection();
  const span = selectedSpan(selection);
  const target = span && selectionTarget(text, span);
  return target && selection ? { target, place: placeBeside(selection.getRangeAt(0)) } : null;
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
