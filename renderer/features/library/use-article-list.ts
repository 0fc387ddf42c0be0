import { useObserved, type ObservedState } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleList, ArticleSort, DayRange } from '#shared/stores/article-store.ts';

/** The articles of a collection in their order. */
export interface StoredList {
  readonly list: ArticleList;
  /** Whether it is of all days: of the list itself, which stays shown while one of other days is on its way. */
  readonly isEverything: boolean;
}

/** Follows the articles of these days, or of all. */
export function useArticleList(sort: ArticleSort, days: DayRange | null): ObservedState<StoredList> {
  const { articles } = useServices();
  return useObserved<StoredList>(() => {
    const isEverything = days === null;
    const { subscribe } = articles.observeList(sort, days);
    return {
      subscribe: (onValue, onError) => subscribe(list => onValue({ list, isEverything }), onError),
    };
  }, [articles, sort, days]);
}
