import type { ArticleReuse, Cluster, SharedText } from '#shared/domain/comparison/reuse.ts';
import { newClusterId, type ArticleId, type ClusterId } from '#shared/ids/ids.ts';
import { findClusters } from './clusters.ts';
import type { TextPair } from './find-text-pairs.ts';

/** An article as it takes part: its place in the list is how pairs know it. */
export interface ReusingArticle {
  readonly id: ArticleId;
  /** ISO 8601, as precise as is known; null where it is not. */
  readonly published: string | null;
}

/** What is to be stored of reused text. */
export interface CollectedReuse {
  readonly articles: readonly ArticleReuse[];
  readonly clusters: readonly Cluster[];
}

/** Others that a record names at most, of each kind: the closest. */
export const mostNamed = 60;

const byDate = (a: ReusingArticle, b: ReusingArticle): number => {
  if (a.published !== b.published) {
    if (a.published === null) return 1;
    if (b.published === null) return -1;
    return a.published < b.published ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
};

function collectClusters(
  articles: readonly ReusingArticle[],
  pairs: readonly TextPair[],
): readonly Cluster[] {
  const couples = pairs.flatMap(({ first, second, isNearDuplicate }) =>
    isNearDuplicate ? [[first, second] as const] : [],
  );
  return findClusters(articles.length, couples).map(places => {
    const members = places
      .flatMap(place => articles[place] ?? [])
      .sort(byDate)
      .map(({ id }) => id);
    return { id: newClusterId(members[0] as ArticleId), members }; // a cluster has two members at least
  });
}

/** Orders what pairs say by article, and puts near-duplicates into clusters. */
export function collectReuse(
  articles: readonly ReusingArticle[],
  pairs: readonly TextPair[],
): CollectedReuse {
  const clusters = collectClusters(articles, pairs);
  const clusterOf = new Map<ArticleId, ClusterId>();
  for (const { id, members } of clusters) for (const member of members) clusterOf.set(member, id);
  const near = new Map<ArticleId, SharedText[]>();
  const passages = new Map<ArticleId, SharedText[]>();
  const tell = (about: ArticleId | undefined, other: ArticleId | undefined, pair: TextPair): void => {
    if (about === undefined || other === undefined) return;
    const told = pair.isNearDuplicate ? near : passages;
    const shared = { articleId: other, share: rounded(pair.share), longestRun: pair.longestRun };
    const list = told.get(about);
    if (list) list.push(shared);
    else told.set(about, [shared]);
  };
  for (const pair of pairs) {
    const [first, second] = [articles[pair.first]?.id, articles[pair.second]?.id];
    tell(first, second, pair);
    tell(second, first, pair);
  }
  const sharing = articles.filter(({ id }) => clusterOf.has(id) || passages.has(id));
  return {
    clusters,
    articles: sharing.map(({ id }) => ({
      articleId: id,
      clusterId: clusterOf.get(id) ?? null,
      nearDuplicates: closest(near.get(id), (a, b) => b.share - a.share || b.longestRun - a.longestRun),
      passages: closest(passages.get(id), (a, b) => b.longestRun - a.longestRun || b.share - a.share),
    })),
  };
}

/** To the thousandth, so that what is stored is not written again for less. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const closest = (
  shared: readonly SharedText[] | undefined,
  order: (a: SharedText, b: SharedText) => number,
): readonly SharedText[] =>
  [...(shared ?? [])].sort((a, b) => order(a, b) || (a.articleId < b.articleId ? -1 : 1)).slice(0, mostNamed);
