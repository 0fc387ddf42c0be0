import { renewWarnings } from '#shared/analysis/articles/renew-warnings.ts';
import type { ArrivingArticle } from '#renderer/storage/article-records.ts';
import { countArticles } from '#renderer/storage/article-count.ts';
import { changeCounter } from '#renderer/storage/counters.ts';
import { unpackBody } from '#renderer/storage/bodies.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import { noteChanged } from '#renderer/storage/search-queue.ts';
import { correctBody, readStanding } from '#renderer/storage/corrected-body.ts';
import { contextOf, eventsOf } from '#renderer/storage/derived-records.ts';
import type { StandingRejections } from '#shared/corrections/standing-rejection.ts';
import type { Original } from '#shared/domain/source/source.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { ReadSource } from './new-articles.ts';

/** With what the article puts on the timeline, less what the analyst rejected in every article. */
function withEvents(
  { record, body, head: { temporal: found }, context }: ArrivingArticle,
  standing: StandingRejections,
) {
  // Copied, as bodies are.
  if (standing.size === 0)
    return { record, body, events: eventsOf(record, { found, temporal: found, context: context.slice() }) };
  const corrected = correctBody(unpackBody(body), [], standing).body;
  const { temporal } = corrected;
  const warnings = renewWarnings(record.warnings, temporal, record.published);
  const events = eventsOf(record, { found, temporal, context: contextOf(corrected) });
  return { record: { ...record, warnings }, body, events };
}

/** Stores articles that nobody has corrected anything in. */
export async function putNewArticles(
  database: CollectionDatabase,
  articles: readonly ArrivingArticle[],
): Promise<void> {
  const standing = await readStanding(database);
  const records = articles.map(article => withEvents(article, standing));
  await database.articles.bulkPut(records.map(({ record }) => record));
  await countArticles(database, records.length);
  await database.bodies.bulkPut(records.map(({ body }) => body));
  await database.events.bulkPut(records.map(({ events }) => events));
  await noteChanged(
    database,
    records.map(({ record }) => record.id),
  );
}

/**
 * Stores the text that source spans point into, and the files themselves where they are to be kept. Of those that are
 * `reread` the file may be there already.
 */
export async function putTexts(
  database: CollectionDatabase,
  read: readonly ReadSource[],
  reread: readonly SourceId[],
): Promise<void> {
  await database.sourceTexts.bulkPut(
    // Copied, as bodies are.
    read.map(({ source: { id, text }, head: { places, records } }) => ({
      sourceId: id,
      packed: text.slice(),
      places,
      records,
    })),
  );
  const originals = read.flatMap(({ source: { id, original } }): Original[] =>
    original ? [{ ...original, sourceId: id, bytes: original.bytes.slice() }] : [],
  );
  if (originals.length === 0) return;
  const known = new Set(
    await database.originals
      .where('sourceId')
      .anyOf([...reread])
      .primaryKeys(),
  );
  const added = originals.filter(({ sourceId }) => !known.has(sourceId));
  await database.originals.bulkPut(added);
  await changeCounter(database, 'originals', added.length);
  const bytes = added.reduce((sum, original) => sum + original.bytes.length, 0);
  await changeCounter(database, 'original-bytes', bytes);
}
