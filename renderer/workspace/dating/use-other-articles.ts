import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { collectRelatedDays, type RelatedDays } from '#shared/timeline/context/related-days.ts';

const none: RelatedDays = { related: [], span: null };

/** So many articles are read in about a second; of more than these none is asked. */
const mostArticles = 100_000;

/** When the other articles of the collection were published, those about the same as `body` above all; null while it is worked out. */
export function useOtherArticles(body: ArticleBody): RelatedDays | null {
  const { articles } = useServices();
  const [days, setDays] = useState<RelatedDays | null>(null);
  useEffect(() => {
    let isWanted = true;
    const collect = async (): Promise<RelatedDays> => {
      const count = await articles.countArticles();
      if (!count.ok || count.value > mostArticles) return none;
      const collector = collectRelatedDays(body.articleId, readContext(body));
      const read = await articles.forEachEventsBlock(block => {
        if (isWanted) collector.add(block);
      });
      return read.ok ? collector.days() : none;
    };
    void collect().then(found => {
      if (isWanted) setDays(found);
    });
    return () => {
      isWanted = false;
    };
  }, [articles, body]);
  return days;
}
