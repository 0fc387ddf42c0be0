import { useEffect, useState } from 'react';
import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { ComparisonOverview } from '#shared/compare/overview/overview.ts';
import { madeOverview, makeOverview } from './compute-overview.ts';

interface OverviewState {
  /** Of the comparison in view; while a new one is made, the last one made of these articles. */
  readonly overview: ComparisonOverview | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The overview of a comparison, made off the page's thread. */
export function useOverview(articles: readonly LoadedArticle[], model: ComparisonModel): OverviewState {
  const [last, setLast] = useState<ComparisonOverview | null>(null);
  const [failed, setFailed] = useState<ComparisonModel | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isAsked = true;
    void makeOverview(articles, model).then(overview => {
      if (!isAsked) return;
      setFailed(overview ? null : model);
      if (overview) setLast(overview);
    });
    return () => {
      isAsked = false;
    };
  }, [articles, model, attempt]);
  return {
    overview: madeOverview(model) ?? last,
    hasFailed: failed === model,
    retry: () => {
      setFailed(null);
      setAttempt(attempt + 1);
    },
  };
}
