import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { findSpan, type MarkToOpen } from './open-mark.ts';

/** Opens the article of a mark in the reader, at the passage where it has one. */
export function useOpenMark(): (mark: MarkToOpen) => void {
  const { articles } = useServices();
  const { openArticle } = useWorkspace(state => state.actions);
  return mark => void findSpan(articles, mark).then(span => openArticle(mark.articleId, span));
}
