import type { ArticleSummary } from '#shared/domain/article/article.ts';

type Summaries = readonly (Pick<ArticleSummary, 'language'> | null)[];

const unknown = 'und';

/** The languages of `others` in which none of `own` is written, that of most articles first. */
export function otherLanguages(own: Summaries, others: Summaries): readonly string[] {
  const known = new Set([unknown, ...own.map(one => one?.language ?? unknown)]);
  const counts = new Map<string, number>();
  for (const one of others)
    if (one && !known.has(one.language)) counts.set(one.language, (counts.get(one.language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}
