import { useEffect, useState, useSyncExternalStore } from 'react';
import type { IndexState } from '#renderer/operations/searcher.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { followRevision } from './follow-revision.ts';

/** How far the index is. */
export function useIndexState(): IndexState {
  const { searcher } = useServices();
  return useSyncExternalStore(
    listener => searcher.subscribe(listener),
    () => searcher.state,
  );
}

/** Changes when the same search may find something else, at most once a second, and not while the last change is dealt with. */
export function useRevision(isBusy = false): number {
  const { searcher } = useServices();
  const [newest, setNewest] = useState(searcher.revision);
  const [taken, setTaken] = useState(newest);
  useEffect(() => {
    setNewest(searcher.revision);
    return followRevision(searcher, setNewest);
  }, [searcher]);
  if (!isBusy && taken !== newest) setTaken(newest);
  return isBusy ? taken : newest;
}
