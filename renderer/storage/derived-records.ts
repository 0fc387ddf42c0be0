import { renewWarnings } from '#shared/analysis/articles/renew-warnings.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Correction } from '#shared/domain/correction/correction.ts';
import type { PackedContext } from '#shared/domain/timeline/article-context.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { packContext } from '#shared/timeline/context/pack-context.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { deriveArticleEvents } from '#shared/timeline/derive-article-events.ts';
import { correctBody, readStanding } from './corrected-body.ts';
import type { ArticleRecord, CollectionDatabase, EventsRecord } from './database.ts';
import { dateKeysOf } from './date-keys.ts';
import { noteChanged } from './search-queue.ts';

/** The record with these tags in the stead of those that it had. */
export const withTags = ({ tags: _, ...events }: EventsRecord, tags: readonly string[] = []): EventsRecord =>
  tags.length === 0 ? events : { ...events, tags };

interface DatesOfArticle {
  readonly found: ArticleBody['temporal'];
  /** What corrections made of them. */
  readonly temporal: ArticleBody['temporal'];
  /** What these are about. */
  readonly context: PackedContext;
}

/** What an article puts on the timeline. */
export const eventsOf = (
  { id, outlet, published, tags }: Pick<ArticleRecord, 'id' | 'outlet' | 'published' | 'tags'>,
  { found, temporal, context }: DatesOfArticle,
): EventsRecord =>
  withTags(
    {
      ...deriveArticleEvents(id, outlet?.name ?? null, published, temporal),
      dateKeys: dateKeysOf(found),
      context,
    },
    tags,
  );

/** What the dates of a body are about; of the body as the analyst has it. */
export const contextOf = (body: ArticleBody): PackedContext => packContext(readContext(body));

/** An article with its body unpacked. */
export interface WholeArticle {
  readonly record: ArticleRecord;
  readonly body: ArticleBody;
}

/** Rewrites what follows from an article, its corrections and its date. Call inside the transaction that changes one. */
export async function putDerived(
  database: CollectionDatabase,
  articles: readonly WholeArticle[],
): Promise<void> {
  const standing = await readStanding(database);
  const ids = articles.map(({ record }) => record.id);
  const corrections = await database.corrections.where('articleId').anyOf(ids).toArray();
  const byArticle = new Map<ArticleId, Correction[]>(ids.map(id => [id, []]));
  for (const correction of corrections) byArticle.get(correction.articleId)?.push(correction);
  const records: ArticleRecord[] = [];
  const events: EventsRecord[] = [];
  for (const { record, body } of articles) {
    const corrected = correctBody(body, byArticle.get(record.id) ?? [], standing).body;
    const { temporal } = corrected;
    records.push({ ...record, warnings: renewWarnings(record.warnings, temporal, record.published) });
    events.push(eventsOf(record, { found: body.temporal, temporal, context: contextOf(corrected) }));
  }
  await database.articles.bulkPut(records);
  await database.events.bulkPut(events);
  await database.countEventsWrite();
  await noteChanged(database, ids);
}
