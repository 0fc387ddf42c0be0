import { useEffect } from 'react';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { labelWords } from '#renderer/features/timeline/words/label-words.ts';
import type { Passage } from '#renderer/features/timeline/panels/passage.ts';
import type { PassageCache } from '#renderer/features/timeline/panels/passage-cache.ts';
import type { SummaryCache } from './summary-cache.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** Passages arrive one by one, and the picture is drawn again for a few at once. */
const gatherMs = 90;

/** Lets the surface draw titles and what the texts say of their dates, and again whenever some that it asked for have arrived. */
export function useTitles(
  surface: TimelineSurface | null,
  { summaries, passages }: { readonly summaries: SummaryCache; readonly passages: PassageCache },
  model: TimelineModel,
): void {
  useEffect(() => {
    if (!surface) return;
    const { articleIds, columns } = model;
    const labels = new WeakMap<Passage, string>();
    const labelOf = (passage: Passage): string => {
      const label = labels.get(passage) ?? labelWords(passage);
      labels.set(passage, label);
      return label;
    };
    surface.set({
      titleOf(article) {
        const id = articleIds[article];
        const summary = id === undefined ? null : summaries.get(id);
        return summary === undefined ? null : (summary?.title ?? '');
      },
      wordsOf(event) {
        const id = articleIds[columns.articles[event] ?? -1];
        const expression = columns.expressions[event] ?? -1;
        if (id === undefined || expression < 0) return '';
        const passage = passages.get(id, expression);
        return passage === undefined ? null : passage === null ? '' : labelOf(passage);
      },
    });
    let timer: number | undefined;
    const stopPassages = passages.subscribe(() => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        surface.invalidate();
      }, gatherMs);
    });
    const stopSummaries = summaries.subscribe(surface.invalidate);
    return () => {
      window.clearTimeout(timer);
      stopPassages();
      stopSummaries();
    };
  }, [surface, summaries, passages, model]);
}
