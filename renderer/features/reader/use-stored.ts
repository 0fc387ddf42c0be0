import { useEffect, useState, type DependencyList } from 'react';
import type { Result } from '#shared/result/result.ts';

/** What the store answers, read again when `dependencies` change; `otherwise` until then and where it has no answer. */
export function useStored<T>(
  read: () => Promise<Result<T, unknown>>,
  otherwise: T,
  dependencies: DependencyList,
): T {
  const [value, setValue] = useState(otherwise);
  useEffect(() => {
    let isShown = true;
    void read().then(found => isShown && setValue(found.ok ? found.value : otherwise));
    return () => {
      isShown = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller lists what `read` depends on
  }, dependencies);
  return value;
}
