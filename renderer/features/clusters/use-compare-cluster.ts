import { byPublication } from '#renderer/workspace/reuse/choose-versions.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import { chosenAtFirst } from './chosen-at-first.ts';

/** Opens the comparison of a cluster's members that are chosen at first. */
export function useCompareCluster(): (cluster: Cluster) => Promise<void> {
  const { articles } = useServices();
  const { compare } = useWorkspace(state => state.actions);
  return async ({ members }) => {
    const read = await articles.getSummaries(members);
    // The panel beside the list tells what can't be read.
    if (!read.ok) return;
    const ids = chosenAtFirst(byPublication(read.value.filter((one): one is ArticleSummary => one !== null)));
    if (ids.length >= 2) compare(ids);
  };
}
