import type { ArticleId, SourceId } from '#shared/ids/ids.ts';
import type { ArticleOrigin } from './article-origin.ts';
import type { Entity } from './entity.ts';

import type { Quantity } from './quantity.ts';
import type { SourceRun } from './source-map.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';
import type { TemporalExpression } from './temporal-expression.ts';

export type TextDirection = 'rtl' | 'ltr';

/** Where a value comes from: the page says so, its metadata says so, a rule concluded it, or the analyst set it. */
export type Provenance = 'stated' | 'metadata' | 'inferred' | 'analyst';

/** A name with where it was read; `source` is null unless it stands in the decoded source. */
export interface AttributedName {
  readonly name: string;
  readonly provenance: Provenance;
  readonly source: Span | null;
}

/** Precision in which a publication date is stated. `value` is ISO 8601 and no finer than that. */
export type PublishedPrecision = 'time' | 'day' | 'month' | 'year';

export interface PublishedDate {
  readonly value: string;
  readonly precision: PublishedPrecision;
  readonly provenance: Provenance;
  readonly source: Span | null;
}

/** A day on which an undated article may have been published, with the constraints that speak for and against. */
export interface PublishedCandidate {
  /** ISO day. */
  readonly value: string;
  readonly satisfies: readonly string[];
  readonly violates: readonly string[];
}

export type BoilerplateKind =
  | 'promo'
  | 'metadata-label'
  | 'related-separator'
  | 'related-links'
  | 'ad-marker'
  | 'trailer'
  | 'navigation'
  /** Running heads and feet of pages, comments beside the text. */
  | 'margin'
  | 'caption';

/** A part of the source that is not the article's own text: kept, folded, never counted as text. */
export interface Boilerplate {
  readonly kind: BoilerplateKind;
  readonly source: Span;
}

export type WarningCode =
  | 'published-weekday-mismatch'
  | 'published-in-future'
  | 'conflicting-dates'
  | 'undecodable-bytes'
  | 'text-garbled'
  | 'digits-missing'
  | 'text-truncated';

export interface ArticleWarning {
  readonly code: WarningCode;
  readonly message: string;
  readonly source: Span | null;
}

/** What reading one article of a file yields, before it is stored. Pure data, JSON-safe, deterministic. */
export interface AnalysedArticle {
  readonly ordinal: number;
  /** The article's range in the decoded source text. */
  readonly source: Span;
  readonly title: { readonly text: string; readonly source: Span | null };
  readonly outlet: AttributedName | null;
  readonly author: AttributedName | null;
  readonly published: PublishedDate | null;
  /** Best first; empty for an article that states its date. */
  readonly publishedCandidates: readonly PublishedCandidate[];
  readonly warnings: readonly ArticleWarning[];
  /** ISO 639-1/3 code, `und` when it can't be told. */
  readonly language: string;
  readonly direction: TextDirection;
  /** Title excluded, boilerplate excluded, paragraphs joined by one line feed. */
  readonly text: string;
  readonly sourceMap: readonly SourceRun[];
  readonly boilerplate: readonly Boilerplate[];
  readonly sentences: readonly Span[];
  readonly temporal: readonly TemporalExpression[];
  readonly statements: readonly Statement[];
  readonly entities: readonly Entity[];
  readonly numbers: readonly Quantity[];
  readonly analysisVersion: string;
}

/** The part of an article that lists and grids show; one small record per article. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly sourceId: SourceId;
  readonly ordinal: number;
  readonly title: string;
  readonly outlet: AttributedName | null;
  readonly author: AttributedName | null;
  readonly published: PublishedDate | null;
  readonly language: string;
  readonly direction: TextDirection;
  readonly wordCount: number;
  readonly warnings: readonly ArticleWarning[];
  /** Name of the file it was read from, without its folder. */
  readonly fileName: string;
  /** Instant of the first import, ISO 8601. */
  readonly importedAt: string;
  /** What the file itself says, kept so that an analyst's correction can be taken back. */
  readonly asImported: { readonly outlet: AttributedName | null; readonly published: PublishedDate | null };
  readonly origin: ArticleOrigin;
  readonly textHash: string;
  /** What the analyst filed it under, in the order given (see `cleanTags`). */
  readonly tags: readonly string[];
}

/** The heavy part of an article: read one at a time. */
export interface ArticleBody extends Omit<
  AnalysedArticle,
  'ordinal' | 'outlet' | 'author' | 'published' | 'language' | 'direction' | 'warnings'
> {
  readonly articleId: ArticleId;
}
