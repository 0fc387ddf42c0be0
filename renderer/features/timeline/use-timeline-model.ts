import { useEffect, useRef, useState } from 'react';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { createTimelineLoader, type TimelineLoad, type TimelineLoader } from './timeline-loader.ts';

/** The model of the whole collection's timeline, kept up to date while the view is shown. */
export function useTimelineModel(articles: ArticleStore): TimelineLoad & { readonly retry: () => void } {
  const [load, setLoad] = useState<TimelineLoad>({
    model: null,
    isLoading: true,
    articleCount: 0,
    error: null,
  });
  const loader = useRef<TimelineLoader | null>(null);
  useEffect(() => {
    const created = createTimelineLoader(articles, setLoad);
    loader.current = created;
    return () => created.dispose();
  }, [articles]);
  return { ...load, retry: () => loader.current?.retry() };
}
