import { useEffect, useRef } from 'react';
import { useIndexState, useRevision } from '#renderer/workspace/search/use-searcher-state.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useIsImporting } from '#renderer/workspace/use-import-activity.ts';
import type { SavedSearchId } from '#shared/ids/ids.ts';

/**
 * Notes of a saved search that its results were looked at, once they are shown. Not while articles come in: those that were
 * imported by then and can not be found yet would never count as new.
 */
export function useNoteLookedAt(saved: SavedSearchId | null, areShown: boolean): void {
  const { savedSearches } = useServices();
  const revision = useRevision();
  const isImporting = useIsImporting();
  const { waiting } = useIndexState();
  const noted = useRef('');
  const isReady = areShown && !isImporting && waiting === 0;
  useEffect(() => {
    const now = `${saved} ${revision}`;
    if (saved === null || !isReady || noted.current === now) return;
    noted.current = now;
    // Where it can't be noted the articles count as new once more.
    void savedSearches.noteLookedAt(saved, new Date().toISOString());
  }, [savedSearches, saved, revision, isReady]);
}
