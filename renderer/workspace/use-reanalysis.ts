import { useSyncExternalStore } from 'react';
import type { ReanalysisActivity } from '#renderer/operations/reanalyser.ts';
import { useObserved } from './use-observed.ts';
import { useServices } from './services.tsx';

/** How many articles older rules read, and what is being done about it. */
export function useReanalysis(): { readonly oldCount: number | null; readonly activity: ReanalysisActivity } {
  const { reanalyser, reanalysis } = useServices();
  const activity = useSyncExternalStore(
    listener => reanalyser.subscribe(listener),
    () => reanalyser.activity,
  );
  const { value } = useObserved(() => reanalysis.observeOldCount(), [reanalysis]);
  return { oldCount: value, activity };
}
