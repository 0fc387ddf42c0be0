import { earliestOfEachOutlet } from '#renderer/workspace/reuse/choose-versions.ts';
import { trayLimit } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

/** Which members of a cluster are compared unless others are chosen: the earliest of each outlet, or else the first there are. */
export function chosenAtFirst(
  members: readonly Pick<ArticleSummary, 'id' | 'outlet' | 'published'>[],
): readonly ArticleId[] {
  const earliest = earliestOfEachOutlet(members);
  const chosen = earliest.length >= 2 ? earliest : members;
  return chosen.slice(0, trayLimit).map(({ id }) => id);
}
