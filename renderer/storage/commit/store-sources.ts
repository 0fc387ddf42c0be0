import { renewWarnings } from '#shared/analysis/articles/renew-warnings.ts';
import type { ArticleParts } from '#renderer/storage/article-records.ts';
import { changeCounter } from '#renderer/storage/counters.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import { correctBody, eventsOf, readStanding } from '#renderer/storage/derived-records.ts';
import type { StandingRejections } from '#shared/corrections/standing-rejection.ts';
import type { Original } from '#shared/domain/source/source.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { ReadSource } from './new-articles.ts';

/** With what the article puts on the timeline, less what the analyst rejected in every article. */
function withEvents({ record, body }: ArticleParts, standing: StandingRejections) {
  const { temporal } = correctBody(body, [], standing).body;
  const isSame = temporal === body.temporal;
  const warnings = isSame ? record.warnings : renewWarnings(record.warnings, temporal, record.published);
  return { record: { ...record, warnings }, body, events: eventsOf(record, body.temporal, temporal) };
}

/** Stores articles that nobody has corrected anything in. */
export async function putNewArticles(
  database: CollectionDatabase,
  articles: readonly ArticleParts[],
): Promise<void> {
  const standing = await readStanding(database);
  const records = articles.map(article => withEvents(article, standing));
  await database.articles.bulkPut(records.map(({ record }) => record));
  await database.bodies.bulkPut(records.map(({ body }) => body));
  await database.events.bulkPut(records.map(({ events }) => events));
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
    read.map(({ source: { id }, content: { text, places, records } }) => ({
      sourceId: id,
      text,
      places,
      records,
    })),
  );
  // Copied: what came is a view of a whole batch, and a view is stored with all the bytes that it could look at.
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
