import { earliestOfEachOutlet } from '#renderer/workspace/reuse/choose-versions.ts';
import { trayLimit } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';

type Member = Pick<ArticleSummary, 'id' | 'outlet' | 'published'>;

interface Choice {
  readonly cluster: ClusterId;
  readonly articles: readonly ArticleId[];
}

/** The earliest of each outlet; the first there are where all are of one outlet. */
function chosenAtFirst(members: readonly Member[]): readonly ArticleId[] {
  const earliest = earliestOfEachOutlet(members);
  const chosen = earliest.length >= 2 ? earliest : members;
  return chosen.slice(0, trayLimit).map(({ id }) => id);
}

/** Which members of a cluster are compared, in their order: those chosen in it, else the earliest of each outlet. */
export function chosenMembers(
  cluster: ClusterId,
  members: readonly Member[],
  choice: Choice | null,
): readonly ArticleId[] {
  if (choice?.cluster !== cluster) return chosenAtFirst(members);
  return members.map(({ id }) => id).filter(id => choice.articles.includes(id));
}
