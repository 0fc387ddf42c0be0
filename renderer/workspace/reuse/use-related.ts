import { useCallback, useEffect, useState } from 'react';
import { useServices, type Services } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { findSharedReasons, type SharedReasons } from '#shared/reuse/shared-reasons.ts';

/** An article that may report the same event, with what speaks for it. */
export interface Suggestion {
  readonly summary: ArticleSummary;
  readonly reasons: SharedReasons;
}

export type Related =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly error: StoreError }
  | { readonly kind: 'found'; readonly suggestions: readonly Suggestion[] };

const mostSuggestions = 6;
/** So that an article that is only passed by costs nothing, and one that is opened is drawn first. */
const patienceMs = 250;
const noReasons: SharedReasons = { names: [], days: [], words: [] };

async function readSuggestions(
  { articles, reuseFinder }: Services,
  id: ArticleId,
): Promise<Result<readonly Suggestion[], StoreError>> {
  const related = await reuseFinder.findRelated(id, mostSuggestions);
  if (!related.ok) return related;
  const ids = related.value.map(({ articleId }) => articleId);
  if (ids.length === 0) return ok([]);
  const [summaries, bodies] = await Promise.all([
    articles.getSummaries([id, ...ids]),
    Promise.all([id, ...ids].map(one => articles.getBody(one))),
  ]);
  if (!summaries.ok) return summaries;
  const [own, ...others] = summaries.value;
  const [ownBody, ...otherBodies] = bodies;
  return ok(
    others.flatMap((summary, at) => {
      if (!summary) return [];
      const body = otherBodies[at];
      // A suggestion whose text can't be read stands all the same, without its reasons.
      const canTell = own && ownBody?.ok && body?.ok;
      const reasons = canTell
        ? findSharedReasons({ summary: own, body: ownBody.value }, { summary, body: body.value })
        : noReasons;
      return [{ summary, reasons }];
    }),
  );
}

/** Other reports of the event that an article reports, looked for a moment after the article was opened. */
export function useRelated(id: ArticleId): { readonly related: Related; retry(): void } {
  const services = useServices();
  const [found, setFound] = useState<{ readonly request: string; readonly related: Related } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const request = `${id} ${attempt}`;
  useEffect(() => {
    let isShown = true;
    const timer = window.setTimeout(() => {
      void readSuggestions(services, id).then(read => {
        if (!isShown) return;
        const related: Related = read.ok
          ? { kind: 'found', suggestions: read.value }
          : { kind: 'failed', error: read.error };
        setFound({ request, related });
      });
    }, patienceMs);
    return () => {
      isShown = false;
      window.clearTimeout(timer);
    };
  }, [services, id, request]);
  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return { related: found?.request === request ? found.related : { kind: 'looking' }, retry };
}
