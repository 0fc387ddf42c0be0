import { useEffect, useState } from 'react';
import { useObserved, type ObservedState } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { TimelineClient } from './worker/timeline-client.ts';

/** The groups of copies as they are followed, and a way to follow them anew where that failed. */
export type Copies = ObservedState<readonly Cluster[]> & { readonly retry: () => void };

/** Which articles are copies of each other, and tells it to whoever gathers reports of events. */
export function useCopies(client: TimelineClient | null): Copies {
  const { reuse } = useServices();
  const [attempt, setAttempt] = useState(0);
  const { value, error } = useObserved(() => reuse.observeClusters(), [reuse, attempt]);
  useEffect(() => {
    if (client && value) client.setCopies(value.map(({ members }) => members));
  }, [client, value]);
  return { value, error, retry: () => setAttempt(attempt + 1) };
}
