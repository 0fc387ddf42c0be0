/** A string that only the functions of this file make, so that ids of two kinds are never mixed up. */
type Branded<Kind extends string> = string & { readonly __brand: Kind };

/** Identifies a file by what it holds: the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
export type SourceId = Branded<'source'>;
/** Identifies an article: the source it was first read from and its place there. It stays when the file changes. */
export type ArticleId = Branded<'article'>;
/** Identifies one run of an import. */
export type ImportRunId = Branded<'import-run'>;
/** Identifies one correction that an analyst made. */
export type CorrectionId = Branded<'correction'>;
/** Identifies a comparison that an analyst saved. */
export type ComparisonId = Branded<'comparison'>;
/** Identifies one thing an analyst decided about passages of articles. */
export type ComparisonMarkId = Branded<'comparison-mark'>;
/** Identifies a look at the timeline that an analyst saved. */
export type TimelineViewId = Branded<'timeline-view'>;
/** Identifies a search that an analyst saved. */
export type SavedSearchId = Branded<'saved-search'>;
/** Identifies a cluster of near-duplicates: the article that came first in it. */
export type ClusterId = Branded<'cluster'>;
/** Names a file or folder that the user chose; the only way the page can refer to one. */
export type GrantId = Branded<'grant'>;

/** Makes a source id of a SHA-256 in hexadecimal; throws on anything else, which is a bug. */
export function newSourceId(sha256Hex: string): SourceId {
  if (!/^[0-9a-f]{64}$/.test(sha256Hex)) throw new Error('a source id is a SHA-256 in hexadecimal');
  return sha256Hex as SourceId;
}

/**
 * The id of the article with this ordinal (0, 1, …) in its source. `again` (2, 3, …) tells it from another one that was
 * named so and now stands in a changed file.
 */
export const newArticleId = (source: SourceId, ordinal: number, again = 1): ArticleId =>
  `${source.slice(0, 32)}-${ordinal}${again > 1 ? `.${again}` : ''}` as ArticleId;

/** Reads an article id that was written down; null for anything else. */
export const parseArticleId = (value: unknown): ArticleId | null =>
  typeof value === 'string' && /^[0-9a-f]{32}-\d+(?:\.\d+)?$/.test(value) ? (value as ArticleId) : null;

/** Takes a random string from the caller, because `shared` has no source of randomness. */
export const newImportRunId = (random: string): ImportRunId => random as ImportRunId;

/** Takes a random string from the caller, because `shared` has no source of randomness. */
export const newGrantId = (random: string): GrantId => random as GrantId;

/** Takes a random string from the caller, because `shared` has no source of randomness. */
export const newCorrectionId = (random: string): CorrectionId => random as CorrectionId;

/** Takes a random string from the caller, because `shared` has no source of randomness. */
export const newComparisonId = (random: string): ComparisonId => random as ComparisonId;

/** Takes a random string from the caller, because `shared` has no source of randomness. */
export const newComparisonMarkId = (random: string): ComparisonMarkId => random as ComparisonMarkId;

/** Takes a random string from the caller, because `shared` has no source of randomness. */
export const newTimelineViewId = (random: string): TimelineViewId => random as TimelineViewId;

/** Takes a random string from the caller, because `shared` has no source of randomness. */
export const newSavedSearchId = (random: string): SavedSearchId => random as SavedSearchId;

/** The id of the cluster in which this article comes first. */
export const newClusterId = (first: ArticleId): ClusterId => String(first) as ClusterId;
