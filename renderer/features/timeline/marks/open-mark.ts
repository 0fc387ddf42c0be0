import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** An article and the passage in it that speaks of a date. */
export interface MarkedPassage {
  readonly id: ArticleId;
  /** Null for a publication, and for a date that stands in the title or the dateline. */
  readonly span: Span | null;
}

/** Finds the passage that a mark stands for. Without the article's body the article alone. Null for an unknown mark. */
export async function findPassage(
  articles: Pick<ArticleStore, 'getBody'>,
  model: TimelineModel,
  event: number,
): Promise<MarkedPassage | null> {
  const id = model.articleIds[model.columns.articles[event] ?? -1];
  if (id === undefined) return null;
  const expression = model.columns.expressions[event] ?? -1;
  if (expression < 0) return { id, span: null };
  const body = await articles.getBody(id);
  const found = body.ok ? body.value.temporal[expression] : undefined;
  if (!found) return { id, span: null };
  return { id, span: found.span.start < 0 ? null : found.span };
}
