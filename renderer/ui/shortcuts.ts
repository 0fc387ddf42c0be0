import { useLayoutEffect, useRef } from 'react';

export interface Shortcut {
  /** `n`, `Escape`, `F7`, with `Mod+` (Ctrl, on macOS ⌘), `Shift+`, `Alt+` before it; letters by key, not by layout. */
  readonly keys: string;
  readonly run: () => void;
  /** Whether it is on; a function is asked when the key is pressed. */
  readonly when?: boolean | (() => boolean);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Over the view lies something that has the keys for itself; Escape and letters mean something else there. */
const isOverView = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** Letters are matched by their place on the keyboard too, so that `n` works under an Arabic layout. */
function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const mod = event.ctrlKey || event.metaKey;
  if (mod !== wants('Mod') || event.altKey !== wants('Alt')) return false;
  const isLetter = /^[a-z]$/i.test(key);
  if (event.shiftKey !== wants('Shift') && (isLetter || key.length > 1)) return false;
  return (
    event.key.toLowerCase() === key.toLowerCase() || (isLetter && event.code === `Key${key.toUpperCase()}`)
  );
}

const isOn = ({ when }: Shortcut): boolean => (typeof when === 'function' ? when() : when !== false);

/** Listens for shortcuts while the component is shown. Plain keys are left alone while someone types in a field. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const current = useRef(shortcuts);
  // Before the paint: whoever sees the view may press its keys.
  useLayoutEffect(() => {
    current.current = shortcuts;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const isPlain = (keys: string): boolean => !keys.includes('Mod+') && !keys.includes('Alt+');
      const found = current.current.find(shortcut => matches(event, shortcut.keys) && isOn(shortcut));
      if (!found || (isOverView(event.target) && isPlain(found.keys))) return;
      if (isTyping(event.target) && !found.keys.includes('Mod+') && found.keys !== 'Escape') return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
