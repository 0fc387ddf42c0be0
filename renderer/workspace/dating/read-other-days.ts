import type { EventsSource } from '#renderer/operations/events-source.ts';
import { lineOfPort } from '#renderer/workers/port-line.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { collectRelatedDays, type RelatedDays } from '#shared/timeline/context/related-days.ts';
import { takeEvents } from '#shared/timeline/stream/events-stream.ts';

interface ReadFrom {
  readonly articles: Pick<ArticleStore, 'countArticles'>;
  readonly eventsSource: EventsSource;
}

const none: RelatedDays = { related: [], span: null };

/** So many articles are read in about a second; of more than these none is asked. */
const mostArticles = 100_000;

/**
 * When the other articles of the collection were published, those about the same as `body` above all; none where they are too
 * many or cannot be read, and none once `signal` is aborted, which ends the reading. A worker reads, and the page looks at
 * one block after the other.
 */
export async function readOtherDays(
  { articles, eventsSource }: ReadFrom,
  body: ArticleBody,
  signal: AbortSignal,
): Promise<RelatedDays> {
  const count = await articles.countArticles();
  if (!count.ok || count.value > mostArticles || signal.aborted) return none;
  const collector = collectRelatedDays(body.articleId, readContext(body));
  const { port1, port2 } = new MessageChannel();
  const taking = takeEvents(lineOfPort(port2), collector.add);
  const end = (): void => taking.cancel({ code: 'internal' });
  const sending = eventsSource.send(port1, end);
  signal.addEventListener('abort', end);
  const read = await taking.done;
  signal.removeEventListener('abort', end);
  sending.cancel();
  port2.close();
  return read.ok ? collector.days() : none;
}
