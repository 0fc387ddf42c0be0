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

/** Changes when the same search may find something else, at most once a second. */
export function useRevision(): number {
  const { searcher } = useServices();
  const [revision, setRevision] = useState(searcher.revision);
  useEffect(() => {
    setRevision(searcher.revision);
    return followRevision(searcher, setRevision);
  }, [searcher]);
  return revision;
}
