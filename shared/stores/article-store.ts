import type {
  ArticleBody,
  ArticleSummary,
  AttributedName,
  PublishedDate,
} from '#shared/domain/article/article.ts';
import type { Sighting } from '#shared/domain/source/sighting.ts';
import type { Source, SourcePlace, SourceText } from '#shared/domain/source/source.ts';
import type { ArticleId, SourceId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';

/** Why the store could not do it. `quota`: the disk or the browser's share of it is full; nothing was changed. */
export type StoreError =
  | { readonly code: 'quota' }
  | { readonly code: 'not-found' }
  | { readonly code: 'closed' }
  | { readonly code: 'internal' };

export type ArticleSortField = 'published' | 'title' | 'outlet' | 'imported';
export interface ArticleSort {
  readonly field: ArticleSortField;
  readonly descending: boolean;
}

/** Days as `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Called once with the present value and again after each change; `unsubscribe` ends it. */
export interface Observed<T> {
  subscribe(onValue: (value: T) => void, onError: (error: StoreError) => void): { unsubscribe(): void };
}

/** Articles in some order, from the first on: while the rest is still read, only so many. */
export interface ArticleList {
  readonly ids: readonly ArticleId[];
  /** How many there are in all. */
  readonly total: number;
}

/** A sighting with the files that it was made in. */
export interface SightingWithSource extends Sighting {
  readonly places: readonly SourcePlace[];
}

/** What an analyst can set by hand on an article; null takes the correction back and restores what the file says. */
export interface ArticleCorrection {
  readonly published?: PublishedDate | null;
  readonly outlet?: AttributedName | null;
  /** In the stead of those that it has; kept as `cleanTags` makes them. */
  readonly tags?: readonly string[];
}

/** A correction of one article. */
export interface ArticleChange {
  readonly id: ArticleId;
  readonly correction: ArticleCorrection;
}

/** A tag with how many articles have it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** Keeps articles. Every write is one transaction: it happens whole or not at all. */
export interface ArticleStore {
  /**
   * Ids of all articles in this order; undated and outlet-less ones come last either way. With `days`, only those
   * published in that range (a month or year counts when it begins there). After changes they come again, after a rest of
   * at most ten seconds, so that reading them takes a twentieth of the time: an import changes them many times a second.
   */
  observeIds(sort: ArticleSort, days: DayRange | null): Observed<readonly ArticleId[]>;
  /** As `observeIds`, but begins with a screenful and the total, which takes no longer in a large collection than in a small one. */
  observeList(sort: ArticleSort, days: DayRange | null): Observed<ArticleList>;
  /** The summaries of these articles, in this order; null where one is gone. */
  observeSummaries(ids: readonly ArticleId[]): Observed<readonly (ArticleSummary | null)[]>;
  getSummaries(ids: readonly ArticleId[]): Promise<Result<readonly (ArticleSummary | null)[], StoreError>>;
  /** The article as the analyst has it: with their corrections of what was found. */
  getBody(id: ArticleId): Promise<Result<ArticleBody, StoreError>>;
  getSource(id: SourceId): Promise<Result<Source, StoreError>>;
  getSourceText(id: SourceId): Promise<Result<SourceText, StoreError>>;
  /** Where else the article stands word for word. */
  getSightings(id: ArticleId): Promise<Result<readonly SightingWithSource[], StoreError>>;
  /** The mails of a conversation, by the id of its first one; in no order. */
  getThread(root: string): Promise<Result<readonly ArticleSummary[], StoreError>>;
  /** Sets or takes back corrections and rewrites the article's events, in one transaction. Returns what was there before. */
  correct(id: ArticleId, correction: ArticleCorrection): Promise<Result<ArticleSummary, StoreError>>;
  /** As `correct`, of several articles in one transaction; one that is gone is passed over. Returns what was there before. */
  correctAll(changes: readonly ArticleChange[]): Promise<Result<readonly ArticleSummary[], StoreError>>;
  /** All tags that articles have, the most used first. */
  observeTags(): Observed<readonly TagCount[]>;
  /** The tags that some of these articles have, those of most of them first; followed as `observeIds` is. */
  observeTagsOf(ids: ReadonlySet<ArticleId>): Observed<readonly TagCount[]>;
  countArticles(): Promise<Result<number, StoreError>>;
  /** Changes by one with each write that can change the timeline. */
  observeEventsRevision(): Observed<number>;
}
