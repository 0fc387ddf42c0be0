import type { ArticleBody } from '#shared/domain/article/article.ts';

/** The parts of an article that corrections read or rewrite. */
export type CorrectableBody = Pick<
  ArticleBody,
  'text' | 'title' | 'sourceMap' | 'temporal' | 'statements' | 'entities' | 'numbers'
>;
