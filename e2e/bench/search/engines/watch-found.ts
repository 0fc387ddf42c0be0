import type { IndexState, Searcher } from '#renderer/operations/searcher.ts';

/** Follows commits until their articles are found. */
export interface FoundWatch {
  /** So many more articles were committed just now. */
  committed(articles: number): void;
  /** Once all are found: the longest that one of the commits waited for it, in milliseconds. */
  longestWait(): Promise<number>;
}

/** To be called before the first of the commits, which only bring articles that are new. */
export function watchFound(searcher: Searcher): FoundWatch {
  const before = searcher.state.indexed;
  const waiting: { readonly indexed: number; readonly since: number }[] = [];
  let committed = 0;
  let longest = 0;
  let onFound = (): void => {};

  const look = ({ indexed }: IndexState): void => {
    for (let first = waiting[0]; first && first.indexed <= indexed; first = waiting[0]) {
      longest = Math.max(longest, performance.now() - first.since);
      waiting.shift();
    }
    if (waiting.length === 0) onFound();
  };
  const unsubscribe = searcher.subscribe(() => look(searcher.state));
  return {
    committed(articles) {
      committed += articles;
      waiting.push({ indexed: before + committed, since: performance.now() });
    },
    async longestWait() {
      await new Promise<void>(resolve => {
        onFound = resolve;
        look(searcher.state);
      });
      unsubscribe();
      return longest;
    },
  };
}
