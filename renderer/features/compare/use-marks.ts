import { useMemo } from 'react';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { MarkedArticle } from '#shared/compare/marks/marked-article.ts';
import { placeMarks, type PlacedMarks } from '#shared/compare/marks/place-marks.ts';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { LoadedArticle } from './use-compared-articles.ts';

/** What was decided about the compared articles. */
export interface ComparisonMarks {
  readonly articles: readonly MarkedArticle[];
  readonly all: readonly ComparisonMark[];
  readonly placed: PlacedMarks;
  /** They could not be read: there may be more than are shown. */
  readonly error: StoreError | null;
}

/** Follows the marks of these articles; null until they are read. */
export function useMarks(loaded: readonly LoadedArticle[]): ComparisonMarks | null {
  const { comparisons } = useServices();
  const ids = loaded.map(({ summary }) => summary.id).join(' ');
  const { value, error } = useObserved(
    () => comparisons.observeMarks(loaded.map(({ summary }) => summary.id)),
    [comparisons, ids],
  );
  return useMemo(() => {
    const all = value ?? (error ? [] : null);
    if (all === null) return null;
    const articles = loaded.map(({ summary, body }) => ({
      id: summary.id,
      text: body.text,
      sentences: body.sentences,
    }));
    return { articles, all, placed: placeMarks(articles, all), error };
  }, [loaded, value, error]);
}
