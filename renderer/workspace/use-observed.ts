import { useEffect, useState, type DependencyList } from 'react';
import type { Observed, StoreError } from '#shared/stores/article-store.ts';

export interface ObservedState<T> {
  /** Null until the first value arrives. */
  readonly value: T | null;
  readonly error: StoreError | null;
}

/** Follows a value of the store while the component is shown; keeps the last value while a new one is on its way. */
export function useObserved<T>(observe: () => Observed<T>, dependencies: DependencyList): ObservedState<T> {
  const [state, setState] = useState<ObservedState<T>>({ value: null, error: null });
  useEffect(() => {
    const subscription = observe().subscribe(
      value => setState({ value, error: null }),
      error => setState(previous => ({ value: previous.value, error })),
    );
    return () => subscription.unsubscribe();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller lists what `observe` depends on
  }, dependencies);
  return state;
}
