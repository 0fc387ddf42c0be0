import { byPublication } from '#renderer/workspace/reuse/choose-versions.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import { chosenMembers } from './chosen-members.ts';
import { useClustersSession } from './clusters-session.ts';

/** Opens the comparison of the members of a cluster that are chosen, or would be at first. */
export function useCompareCluster(): (cluster: Cluster) => Promise<void> {
  const { articles } = useServices();
  const { compare } = useWorkspace(state => state.actions);
  return async ({ id, members }) => {
    const read = await articles.getSummaries(members);
    // The panel beside the list tells what can't be read.
    if (!read.ok) return;
    const known = byPublication(read.value.filter(one => one !== null));
    const ids = chosenMembers(id, known, useClustersSession.getState().choice);
    if (ids.length >= 2) compare(ids);
  };
}
