import { useEffect, useState } from 'react';

/** Whoever still types is not told that it is no date yet. */
export const typingPauseMs = 600;

/** A value once it has not changed for so long; until then the one before. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
