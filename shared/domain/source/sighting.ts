import type { ArticleOrigin } from '#shared/domain/article/article-origin.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleId, SourceId } from '#shared/ids/ids.ts';

/** One more place where an article stands word for word: it is stored once, with the source it was first read from. */
export interface Sighting {
  readonly sourceId: SourceId;
  /** 0, 1, … among the articles of that source; no stored article of it has the same. */
  readonly ordinal: number;
  readonly articleId: ArticleId;
  /** In the text of that source. */
  readonly source: Span;
  readonly origin: ArticleOrigin;
}
