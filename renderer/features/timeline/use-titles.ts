import { useEffect } from 'react';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { SummaryCache } from './summary-cache.ts';
import type { TimelineSurface } from './timeline-surface.ts';

/** Lets the surface draw titles, and again whenever some that it asked for have arrived. */
export function useTitles(
  surface: TimelineSurface | null,
  summaries: SummaryCache,
  { articleIds }: TimelineModel,
): void {
  useEffect(() => {
    if (!surface) return;
    surface.set({
      titleOf(article) {
        const id = articleIds[article];
        const summary = id === undefined ? null : summaries.get(id);
        return summary === undefined ? null : (summary?.title ?? '');
      },
    });
    return summaries.subscribe(surface.invalidate);
  }, [surface, summaries, articleIds]);
}
