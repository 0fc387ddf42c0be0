import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { RelatedDays } from '#shared/timeline/context/related-days.ts';
import { readOtherDays } from './read-other-days.ts';

/**
 * When the other articles of the collection were published, those about the same as `body` above all; null while it is
 * worked out.
 */
export function useOtherArticles(body: ArticleBody): RelatedDays | null {
  const { articles, eventsSource } = useServices();
  const [days, setDays] = useState<RelatedDays | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    void readOtherDays({ articles, eventsSource }, body, ending.signal).then(found => {
      if (!ending.signal.aborted) setDays(found);
    });
    return () => ending.abort();
  }, [articles, eventsSource, body]);
  return days;
}
