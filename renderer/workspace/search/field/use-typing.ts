import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Span } from '#shared/domain/article/span.ts';

/** Where somebody types in a field, and whether they still do. */
export interface Typing {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly caret: number;
  /** Something was typed since the field was left or Enter pressed. */
  readonly isTyping: boolean;
  readonly onChange: (value: string) => void;
  readonly followCaret: () => void;
  readonly settle: () => void;
  /** Puts a text into the field, selects a place in it and goes there. */
  readonly write: (value: string, place: Span) => void;
}

/** Follows the caret of a field whose value is kept elsewhere. */
export function useTyping(value: string, onValue: (value: string) => void): Typing {
  const inputRef = useRef<HTMLInputElement>(null);
  const wanted = useRef<Span | null>(null);
  const [caret, setCaret] = useState(value.length);
  const [isTyping, setTyping] = useState(false);
  const followCaret = (): void => setCaret(inputRef.current?.selectionStart ?? value.length);

  useLayoutEffect(() => {
    const place = wanted.current;
    if (place === null) return;
    // Once the text is there in which it is a place.
    wanted.current = null;
    inputRef.current?.focus();
    inputRef.current?.setSelectionRange(place.start, place.end);
  });

  return {
    inputRef,
    caret: Math.min(caret, value.length),
    isTyping,
    onChange(next) {
      setTyping(true);
      followCaret();
      onValue(next);
    },
    followCaret,
    settle: () => setTyping(false),
    write(next, place) {
      wanted.current = place;
      setCaret(place.end);
      setTyping(next !== value);
      onValue(next);
    },
  };
}
