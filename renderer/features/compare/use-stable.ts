import { useLayoutEffect, useRef, useState } from 'react';

type AnyFunction = (...given: readonly unknown[]) => unknown;

/**
 * Functions that stay the same for the life of the component and always do what the newest `now` does, so that what is
 * drawn with them need not be drawn anew. `now` has the same names each time.
 */
export function useStable<Functions extends object>(now: Functions): Functions {
  const newest = useRef(now);
  useLayoutEffect(() => {
    newest.current = now;
  });
  const [stable] = useState(() => {
    const delegates = Object.keys(now).map(name => {
      // The names are those of `Functions`, and every value of it is a function.
      const delegate: AnyFunction = (...given) =>
        (newest.current as Record<string, AnyFunction>)[name]?.(...given);
      return [name, delegate] as const;
    });
    return Object.fromEntries(delegates) as Functions;
  });
  return stable;
}
