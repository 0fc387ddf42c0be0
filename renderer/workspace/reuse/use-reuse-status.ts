import { useSyncExternalStore } from 'react';
import type { ReuseActivity } from '#renderer/operations/reuse-finder.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';

/** Whether reused text is being looked for, and how many articles that was not done for. */
export function useReuseStatus(): { readonly behind: number | null; readonly activity: ReuseActivity } {
  const { reuse, reuseFinder } = useServices();
  const activity = useSyncExternalStore(
    listener => reuseFinder.subscribe(listener),
    () => reuseFinder.activity,
  );
  const { value } = useObserved(() => reuse.observeBehind(), [reuse]);
  return { behind: value, activity };
}
