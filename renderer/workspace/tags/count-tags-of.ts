import { tagKey } from '#shared/corrections/article-tags.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { TagCount } from '#shared/stores/article-store.ts';

/** The tags of some articles, each with how many of them have it; those of all first, and in the order they were given. */
export function countTagsOf(articles: readonly Pick<ArticleSummary, 'tags'>[]): readonly TagCount[] {
  const counts = new Map<string, TagCount>();
  for (const tag of articles.flatMap(({ tags }) => tags)) {
    const known = counts.get(tagKey(tag));
    counts.set(tagKey(tag), { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
