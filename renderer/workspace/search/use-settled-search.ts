import { useEffect, useState } from 'react';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';

/** So long nothing is typed before it is searched for. */
const patienceMs = 120;

/** What is searched for, once typing has rested for a moment; choices count at once. */
export function useSettledSearch(): TypedSearch {
  const search = useWorkspace(state => state.search);
  const [settled, setSettled] = useState(search);
  const isTyped = search.text !== settled.text && search.text !== '';
  useEffect(() => {
    if (!isTyped) return undefined;
    const timer = setTimeout(() => setSettled(search), patienceMs);
    return () => clearTimeout(timer);
  }, [search, isTyped]);
  if (!isTyped && settled !== search) setSettled(search);
  return isTyped ? settled : search;
}
