import { useEffect, useState } from 'react';
import { rowsRead } from '#renderer/ui/row-grid/rows-read.ts';
import { summariesById } from '#renderer/workspace/summaries-by-id.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleReuse } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';

/** What else is nearly the text of an article. */
export interface Copies {
  readonly clusterId: ClusterId | null;
  readonly copies: readonly ArticleSummary[];
}

const hasCopies = (reuse: ArticleReuse | null): reuse is ArticleReuse =>
  reuse !== null && reuse.nearDuplicates.length > 0;

/** The copies of the articles in the rows from `first` to `last` and around them; articles that have none are left out. */
export function useVisibleCopies(
  ids: readonly ArticleId[],
  first: number,
  last: number,
): ReadonlyMap<ArticleId, Copies> {
  const { articles, reuse } = useServices();
  const [copies, setCopies] = useState<ReadonlyMap<ArticleId, Copies>>(new Map());
  const { from, to } = rowsRead(first, last);

  useEffect(() => {
    let ofCopies: { unsubscribe(): void } | null = null;
    // What is known of copies is an extra: where it can't be read the list stands without it.
    const forget = (): void => setCopies(new Map());
    const subscription = reuse.observeReuse(ids.slice(from, to)).subscribe(found => {
      ofCopies?.unsubscribe();
      const shared = found.filter(hasCopies);
      const wanted = [
        ...new Set(shared.flatMap(({ nearDuplicates }) => nearDuplicates.map(copy => copy.articleId))),
      ];
      ofCopies = articles.observeSummaries(wanted).subscribe(summaries => {
        const known = summariesById(summaries);
        const copiesOf = ({ nearDuplicates }: ArticleReuse): readonly ArticleSummary[] =>
          nearDuplicates.flatMap(({ articleId }) => known.get(articleId) ?? []);
        setCopies(
          new Map(
            shared.map(one => [one.articleId, { clusterId: one.clusterId, copies: copiesOf(one) }] as const),
          ),
        );
      }, forget);
    }, forget);
    return () => {
      subscription.unsubscribe();
      ofCopies?.unsubscribe();
    };
  }, [articles, reuse, ids, from, to]);
  return copies;
}
