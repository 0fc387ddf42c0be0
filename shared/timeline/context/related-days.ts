import type { ArticleContext } from '#shared/domain/timeline/article-context.ts';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { unpackContext } from './unpack-context.ts';

const dayMs = 86_400_000;

/** The days on which articles about the same were published, and those between which all dated ones were; day numbers. */
export interface RelatedDays {
  /** The most alike first; `weight` above 0, at most 1. */
  readonly related: readonly { readonly day: number; readonly weight: number }[];
  /** Null where no article is dated. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

/** Collects over all articles of a collection, block by block. */
export interface RelatedDaysCollector {
  readonly add: (block: readonly ArticleEvents[]) => void;
  readonly days: () => RelatedDays;
}

const mostRelated = 12;
/** An article is about the same only if it shares this many names and words, and half as much as the most alike one. */
const fewestShared = 3;
const leastWeight = 0.5;

function featuresOf({ names, titleTerms, passages }: ArticleContext): ReadonlySet<string | number> {
  const features = new Set<string | number>(titleTerms);
  for (const { id } of names) features.add(id);
  for (const { terms } of passages) for (const term of terms) features.add(term);
  return features;
}

function publicationDay({ events }: ArticleEvents): number | null {
  const publication = events.find(event => event.kind === 'publication');
  const isDay = publication?.precision === 'day' || publication?.precision === 'time';
  return publication !== undefined && isDay ? Math.floor(publication.startMs / dayMs) : null;
}

/**
 * Finds when the articles were published that share the names and words of one: what few articles hold weighs more
 * (logarithm of how many of all there are to one that holds it). The article itself is left out by its id.
 */
export function collectRelatedDays(id: ArticleId, own: ArticleContext): RelatedDaysCollector {
  const features = featuresOf(own);
  const holders = new Map<string | number, number>();
  const articles: { readonly day: number; readonly shared: readonly (string | number)[] }[] = [];
  let [count, first, last] = [0, Infinity, -Infinity];
  return {
    add(block) {
      for (const article of block) {
        const day = article.articleId === id ? null : publicationDay(article);
        if (day === null) continue;
        count++;
        [first, last] = [Math.min(first, day), Math.max(last, day)];
        if (article.context === undefined) continue;
        const shared = [...featuresOf(unpackContext(article.context))].filter(one => features.has(one));
        for (const feature of shared) holders.set(feature, (holders.get(feature) ?? 0) + 1);
        if (shared.length >= fewestShared) articles.push({ day, shared });
      }
    },
    days() {
      const weightOf = (feature: string | number): number =>
        Math.log((count + 1) / (holders.get(feature) ?? 1));
      const scored = articles
        .map(({ day, shared }) => ({
          day,
          score: shared.reduce<number>((sum, one) => sum + weightOf(one), 0),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, mostRelated);
      const best = scored[0]?.score ?? 0;
      return {
        related: scored
          .filter(({ score }) => score > 0 && score >= leastWeight * best)
          .map(({ day, score }) => ({ day, weight: score / best })),
        span: count === 0 ? null : { first, last },
      };
    },
  };
}
