import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ClusterId } from '#shared/ids/ids.ts';
import { versionsBeside } from './choose-versions.ts';

/** An article with those that are nearly the same text. */
export interface CopiedArticle {
  readonly article: ArticleSummary;
  readonly copies: readonly ArticleSummary[];
  readonly clusterId: ClusterId | null;
}

/** Opens the comparison of an article with its copies in other outlets; their cluster where they are more than it takes. */
export function useOpenCopies(): (copied: CopiedArticle) => void {
  const { compare, showCluster } = useWorkspace(state => state.actions);
  return ({ article, copies, clusterId }) => {
    const versions = versionsBeside(article, copies);
    if (versions.length >= trayLimit && clusterId !== null) showCluster(clusterId);
    else compare([article, ...versions].slice(0, trayLimit).map(({ id }) => id));
  };
}
