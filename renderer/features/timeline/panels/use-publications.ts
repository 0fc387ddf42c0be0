import { useMemo, useState } from 'react';
import type { SummaryCache } from '#renderer/features/timeline/marks/summary-cache.ts';
import { useSummaryArrivals } from '#renderer/features/timeline/marks/use-summaries.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { articlesOf } from './event-reports.ts';
import type { Publications } from './report-order.ts';

interface Read {
  readonly summaries: SummaryCache;
  readonly ids: readonly ArticleId[];
  readonly publications: Publications;
}

function readPublications(summaries: SummaryCache, ids: readonly ArticleId[]): Publications | null {
  const found = ids.map(id => [id, summaries.get(id)] as const);
  if (found.some(([, summary]) => summary === undefined)) return null;
  return new Map(found.map(([id, summary]) => [id, summary?.published ?? null]));
}

/** When the articles of some marks were published; null until it is known of all. What was known stands until it is read anew. */
export function usePublications(
  summaries: SummaryCache,
  marks: readonly ReportedMark[],
): Publications | null {
  useSummaryArrivals(summaries);
  const ids = useMemo(() => articlesOf(marks), [marks]);
  const [read, setRead] = useState<Read | null>(null);
  if (read?.ids !== ids || read.summaries !== summaries) {
    const publications = readPublications(summaries, ids);
    if (publications) setRead({ summaries, ids, publications });
  }
  return read?.publications ?? null;
}
