import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';

/** Another article that has words in common with this one, at least a passage of them. */
export interface SharedText {
  readonly articleId: ArticleId;
  /** How much of the shorter of the two stands in the other, 0 to 1, as far as fingerprints tell. */
  readonly share: number;
  /** Words of the longest passage that both have, about. */
  readonly longestRun: number;
}

/** What an article has in common with others of the collection; articles that share nothing have no record. */
export interface ArticleReuse {
  readonly articleId: ArticleId;
  /** The near-duplicates it belongs to; null where it only shares passages. */
  readonly clusterId: ClusterId | null;
  /** Those that are nearly the same text, the closest first; sixty at most, while its cluster has all. */
  readonly nearDuplicates: readonly SharedText[];
  /** Those that share a passage and no more, the longest first; sixty at most. */
  readonly passages: readonly SharedText[];
}

/** Articles that are nearly the same text, directly or through others. */
export interface Cluster {
  /** Stays the same while its first member does. */
  readonly id: ClusterId;
  /** At least two; by date of publication, those without one last. */
  readonly members: readonly ArticleId[];
}
