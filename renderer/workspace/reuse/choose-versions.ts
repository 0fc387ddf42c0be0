import type { ArticleSummary, PublishedDate } from '#shared/domain/article/article.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import { outletKey } from './outlets.ts';

type Version = Pick<ArticleSummary, 'outlet' | 'published'>;

/** The first moment that a date of publication can mean, in its own zone where it states one; undated articles come last. */
function startMs(published: PublishedDate | null): number {
  if (published === null) return Infinity;
  const hasZone = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(published.value);
  const instant = hasZone ? Date.parse(published.value) : Number.NaN;
  return Number.isNaN(instant) ? (civilRange(published.value)?.startMs ?? Infinity) : instant;
}

/** By publication, earliest first; those without a date last, and equals as they stood. */
export const byPublication = <Article extends Pick<ArticleSummary, 'published'>>(
  articles: readonly Article[],
): readonly Article[] => {
  const keyed = articles.map(article => ({ article, start: startMs(article.published) }));
  return keyed
    .toSorted((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ article }) => article);
};

/** One article of each outlet, the earliest; an article without an outlet stands for itself. By publication. */
export function earliestOfEachOutlet<Article extends Version>(
  articles: readonly Article[],
): readonly Article[] {
  const seen = new Set<string>();
  return byPublication(articles).filter(article => {
    const key = outletKey(article);
    if (key === null) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * What to hold beside an article that has copies: the earliest copy in each other outlet. Where no other outlet has one,
 * its copies themselves.
 */
export function versionsBeside<Article extends Version>(
  article: Article,
  copies: readonly Article[],
): readonly Article[] {
  const own = outletKey(article);
  const elsewhere = copies.filter(copy => own === null || outletKey(copy) !== own);
  return elsewhere.length > 0 ? earliestOfEachOutlet(elsewhere) : byPublication(copies);
}
