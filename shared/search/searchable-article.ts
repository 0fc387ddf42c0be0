import type { ArticleId } from '#shared/ids/ids.ts';

/** What can be searched for in an article: as the analyst has it, corrections included. */
export interface SearchableArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, as precise as stated; null where nothing is. */
  readonly published: string | null;
  /** Instant, ISO 8601. */
  readonly importedAt: string;
  readonly language: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly tags: readonly string[];
  /** Canonical names of the people, organisations and places in it. */
  readonly entities: readonly string[];
  /** Those to whom statements are ascribed. */
  readonly speakers: readonly string[];
}
