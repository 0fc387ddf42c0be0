import type { ArticleBody } from '#shared/domain/article/article.ts';

/**
 * What a comparison reads of an article. All spans are in `text`; nothing here depends on where the article stands. Without
 * its entities nobody's names are held against another's.
 */
export interface ComparedArticle
  extends
    Pick<ArticleBody, 'text' | 'sentences' | 'numbers' | 'temporal'>,
    Partial<Pick<ArticleBody, 'entities'>> {
  readonly id: string;
  /** ISO 639 code; `und` counts as the language of whatever it is compared with. */
  readonly language: string;
}
