import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What was given in the latest rendering, for listeners that are attached once. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
