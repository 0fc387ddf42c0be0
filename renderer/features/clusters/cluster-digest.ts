import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';
import { foldText } from '#shared/text/normalise.ts';
import { beginsIn } from '#shared/domain/article/published-in.ts';
import { outletNames } from '#renderer/workspace/reuse/outlets.ts';
import type { DayRange } from '#shared/stores/article-store.ts';

/** What a list of clusters sorts and filters by. */
export interface ClusterDigest {
  readonly outletCount: number;
  /** ISO values of when members were published, in order; empty where none is known. */
  readonly published: readonly string[];
  /** Titles and outlets of all members, folded. */
  readonly words: string;
}

/** Reads off a cluster's members what its list goes by. */
export function digestCluster(
  members: readonly Pick<ArticleSummary, 'title' | 'outlet' | 'published'>[],
): ClusterDigest {
  const outlets = outletNames(members);
  return {
    outletCount: outlets.length,
    published: members.flatMap(({ published }) => published?.value ?? []).toSorted(),
    words: foldText([...new Set([...members.map(({ title }) => title), ...outlets])].join('\n')),
  };
}

export type ClusterSortField = 'articles' | 'outlets' | 'published';

export interface ClusterSort {
  readonly field: ClusterSortField;
  readonly descending: boolean;
}

/** How a list of clusters is arranged. */
export interface Arrangement {
  readonly sort: ClusterSort;
  /** Words that must all stand in a title or an outlet's name of the cluster. */
  readonly query: string;
  /** Only clusters with a member of these days. */
  readonly days: DayRange | null;
}

/** True where arranging needs to know the members of every cluster, and not only how many they are. */
export const needsDigests = ({ sort, query, days }: Arrangement): boolean =>
  sort.field !== 'articles' || query.trim() !== '' || days !== null;

function isWanted(digest: ClusterDigest, words: readonly string[], days: DayRange | null): boolean {
  if (!words.every(word => digest.words.includes(word))) return false;
  return days === null || digest.published.some(value => beginsIn(value, days));
}

/** Clusters with a member among what was found, and the one that was asked for by itself. */
export const clustersAmong = (
  clusters: readonly Cluster[],
  found: ReadonlySet<ArticleId>,
  asked: ClusterId | null,
): readonly Cluster[] =>
  clusters.filter(({ id, members }) => id === asked || members.some(member => found.has(member)));

/** The clusters to show, in their order. Where digests are needed, clusters without one are left out. */
export function arrangeClusters(
  clusters: readonly Cluster[],
  digestOf: (cluster: Cluster) => ClusterDigest | undefined,
  arrangement: Arrangement,
): readonly Cluster[] {
  const { sort, query, days } = arrangement;
  const turn = sort.descending ? -1 : 1;
  if (!needsDigests(arrangement))
    return clusters.toSorted((a, b) => turn * (a.members.length - b.members.length));
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const kept = clusters.flatMap(cluster => {
    const digest = digestOf(cluster);
    return digest && isWanted(digest, words, days) ? [{ cluster, digest }] : [];
  });
  type Kept = (typeof kept)[number];
  const bySize = (a: Kept, b: Kept): number => a.cluster.members.length - b.cluster.members.length;
  const byOutlets = (a: Kept, b: Kept): number => a.digest.outletCount - b.digest.outletCount;
  const byDay = (a: Kept, b: Kept): number => {
    const [first, other] = [a.digest.published[0], b.digest.published[0]];
    // Those without a date come last either way.
    if (first === undefined || other === undefined)
      return turn * (Number(first === undefined) - Number(other === undefined));
    return first < other ? -1 : first > other ? 1 : 0;
  };
  const compare = { articles: bySize, outlets: byOutlets, published: byDay }[sort.field];
  return kept.toSorted((a, b) => turn * compare(a, b)).map(({ cluster }) => cluster);
}
