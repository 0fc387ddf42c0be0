import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { followSearch } from './follow-search.ts';

const source = { read: () => useWorkspace.getState().search, subscribe: useWorkspace.subscribe };

/** What is searched for, once typing has rested for a moment. What shows no more of it is not drawn again with each letter. */
export function useSettledSearch(): TypedSearch {
  const [settled, setSettled] = useState(source.read);
  const first = useRef(settled);
  useEffect(() => followSearch(source, { settled: first.current, onSettled: setSettled }), []);
  return settled;
}
