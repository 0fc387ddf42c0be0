import type { ArticleOrigin } from './article-origin.ts';
import type { AnalysedArticle } from './article.ts';

/** An article on its way into the collection. */
export interface ImportedArticle extends AnalysedArticle {
  readonly origin: ArticleOrigin;
  /** SHA-256 of the folded text, in hexadecimal: the same in two files for the same text, whatever its spaces and marks. */
  readonly textHash: string;
}
