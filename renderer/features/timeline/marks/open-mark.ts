import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';

/** What is needed of a mark to open its article at the passage. */
export type MarkToOpen = Pick<MarkFacts, 'articleId' | 'expression'>;

/**
 * Where the words of a mark stand in the text of its article. Null for a publication, for a date that stands in the title or
 * the dateline, and where the text can't be read.
 */
export async function findSpan(
  articles: Pick<ArticleStore, 'getBody'>,
  { articleId, expression }: MarkToOpen,
): Promise<Span | null> {
  if (expression < 0) return null;
  const body = await articles.getBody(articleId);
  const found = body.ok ? body.value.temporal[expression] : undefined;
  return found && found.span.start >= 0 ? found.span : null;
}
