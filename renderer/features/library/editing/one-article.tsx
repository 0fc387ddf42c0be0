import type { ReactNode } from 'react';
import { useArticle } from '#renderer/workspace/use-article.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

interface Parts {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
}

function Read({
  id,
  children,
}: {
  readonly id: ArticleId;
  readonly children: (article: Parts) => ReactNode;
}) {
  const article = useArticle(id);
  if (article.kind !== 'open') return null;
  return children({ summary: article.summary, body: article.article.body });
}

interface OneArticleProps {
  /** Null where there are several. */
  readonly id: ArticleId | null;
  readonly children: (article: Parts | null) => ReactNode;
}

/** Reads the article where it is only one, of which a dialog can say what its text says. */
export const OneArticle = ({ id, children }: OneArticleProps) =>
  id === null ? children(null) : <Read id={id}>{children}</Read>;
