import { useEffect } from 'react';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { TimelineClient } from './worker/timeline-client.ts';

/** Which articles are copies of each other, and tells it to whoever gathers reports of events. Null while it is read. */
export function useCopies(client: TimelineClient | null): readonly Cluster[] | null {
  const { reuse } = useServices();
  const clusters = useObserved(() => reuse.observeClusters(), [reuse]).value;
  useEffect(() => {
    if (client && clusters) client.setCopies(clusters.map(({ members }) => members));
  }, [client, clusters]);
  return clusters;
}
