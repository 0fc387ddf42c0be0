import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { comparisonKey, textsKey, type Asked } from './comparison-key.ts';
import { computeComparison, keptComparison, type ComparisonError } from './compute-comparison.ts';
import type { LoadedArticle } from './use-compared-articles.ts';

export type ComparisonState =
  | { readonly kind: 'running'; readonly share: number; readonly cancel: () => void }
  | { readonly kind: 'failed'; readonly error: ComparisonError; readonly retry: () => void }
  | {
      readonly kind: 'done';
      readonly comparison: Comparison;
      /** It is of the same texts, but by earlier rules or decisions; the present one is on its way. */
      readonly isStale: boolean;
    };

/** What the engine reads of an article. */
export const toCompared = ({ summary, body }: LoadedArticle): ComparedArticle => ({
  id: summary.id,
  language: summary.language,
  text: body.text,
  sentences: body.sentences,
  numbers: body.numbers,
  temporal: body.temporal,
  entities: body.entities,
});

interface Run {
  readonly key: string;
  readonly share: number;
  readonly error: ComparisonError | null;
}

/** Compares articles off the page's thread, or takes the comparison that was made before. */
export function useComparison(articles: readonly LoadedArticle[], asked: Asked): ComparisonState {
  const texts = useMemo(() => textsKey(articles), [articles]);
  const key = useMemo(() => comparisonKey(texts, asked), [texts, asked]);
  const [run, setRun] = useState<Run>({ key, share: 0, error: null });
  const [attempt, setAttempt] = useState(0);
  const [controller, setController] = useState<AbortController | null>(null);
  const shown = useRef<{ readonly texts: string; readonly comparison: Comparison } | null>(null);

  useEffect(() => {
    if (keptComparison(key)) return;
    const aborting = new AbortController();
    let isShown = true;
    setController(aborting);
    setRun({ key, share: 0, error: null });
    const onProgress = (share: number): void => setRun({ key, share, error: null });
    const request = { articles: articles.map(toCompared), ...asked };
    void computeComparison(key, request, { signal: aborting.signal, onProgress }).then(result => {
      if (isShown) setRun({ key, share: 1, error: result.ok ? null : result.error });
    });
    return () => {
      isShown = false;
      aborting.abort();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key names all that the engine reads
  }, [key, attempt]);

  const comparison = keptComparison(key);
  useEffect(() => {
    if (comparison) shown.current = { texts, comparison };
  });
  if (comparison) return { kind: 'done', comparison, isStale: false };
  if (run.error && run.key === key) {
    return { kind: 'failed', error: run.error, retry: () => setAttempt(attempt + 1) };
  }
  if (shown.current?.texts === texts)
    return { kind: 'done', comparison: shown.current.comparison, isStale: true };
  return { kind: 'running', share: run.share, cancel: () => controller?.abort() };
}
