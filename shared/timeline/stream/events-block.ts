import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';

/**
 * The events of some articles as they go from one worker to another: the bytes of all contexts in one piece, which is handed
 * over.
 */
export interface EventsBlock {
  /** Without their contexts. */
  readonly articles: readonly ArticleEvents[];
  /** The contexts one after another, and for each article where its own ends; one of no bytes is absent. */
  readonly contexts: Uint8Array<ArrayBuffer>;
  readonly contextEnds: Uint32Array<ArrayBuffer>;
}

/** Puts the events of articles together; what else their records hold is left behind. */
export function packEventsBlock(articles: readonly ArticleEvents[]): EventsBlock {
  const contextEnds = new Uint32Array(articles.length);
  let total = 0;
  for (const [at, { context }] of articles.entries()) contextEnds[at] = total += context?.length ?? 0;
  const contexts = new Uint8Array(total);
  for (const [at, { context }] of articles.entries())
    if (context) contexts.set(context, (contextEnds[at] as number) - context.length);
  return {
    articles: articles.map(({ articleId, outlet, isDated, events, tags }) => ({
      articleId,
      outlet,
      isDated,
      events,
      ...(tags && { tags }),
    })),
    contexts,
    contextEnds,
  };
}

/** What was put together. Contexts are views of the bytes of the block, not copies. */
export const unpackEventsBlock = ({
  articles,
  contexts,
  contextEnds,
}: EventsBlock): readonly ArticleEvents[] =>
  articles.map((article, at) => {
    const context = contexts.subarray(at === 0 ? 0 : contextEnds[at - 1], contextEnds[at]);
    return context.length === 0 ? article : { ...article, context };
  });
