import Dexie, { type IndexableType } from 'dexie';
import { isReadByOlderRules } from '#shared/analysis/articles/is-read-by-older-rules.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { NewFindings, OldArticle, ReanalysisStore } from '#shared/stores/reanalysis-store.ts';
import { putBodies, readBodies } from './bodies.ts';
import type { CollectionDatabase } from './database.ts';
import { putDerived } from './derived-records.ts';
import { observe } from './observe.ts';
import { attempt } from './store-error.ts';

/**
 * Versions that articles of this collection were read by and that are not today's. There are very few, and each is found
 * by a look behind the one before it: IndexedDB's own cursor over unique keys walks past every article.
 */
async function olderVersions(database: CollectionDatabase): Promise<readonly string[]> {
  const older: string[] = [];
  let after: string | typeof Dexie.minKey = Dexie.minKey;
  for (;;) {
    const [key]: IndexableType[] = await database.bodies
      .where('analysisVersion')
      .above(after)
      .limit(1)
      .keys();
    if (key === undefined) return older;
    after = String(key);
    if (isReadByOlderRules(after)) older.push(after);
  }
}

const countOld = async (database: CollectionDatabase): Promise<number> =>
  database.bodies
    .where('analysisVersion')
    .anyOf(await olderVersions(database))
    .count();

async function readOld(
  database: CollectionDatabase,
  limit: number,
  except: ReadonlySet<ArticleId>,
): Promise<readonly OldArticle[]> {
  const found = await database.bodies
    .where('analysisVersion')
    .anyOf(await olderVersions(database))
    .limit(limit + except.size)
    .primaryKeys();
  const ids = found.filter(id => !except.has(id)).slice(0, limit);
  const bodies = await readBodies(database, ids);
  const summaries = await database.articles.bulkGet(ids);
  return ids.flatMap((id, index) => {
    const [body, summary] = [bodies[index], summaries[index]];
    return body && summary ? [{ id, body, summary }] : [];
  });
}

async function commit(database: CollectionDatabase, batch: readonly NewFindings[]): Promise<null> {
  const ids = batch.map(({ id }) => id);
  // Read again here: a date or a correction may have been set while the text was being read.
  const bodies = await readBodies(database, ids);
  const records = await database.articles.bulkGet(ids);
  const stored = batch.flatMap(({ findings }, index) => {
    const [body, record] = [bodies[index], records[index]];
    const isOld = body && isReadByOlderRules(body.analysisVersion, findings.analysisVersion);
    return isOld && record ? [{ record, body: { ...body, ...findings } }] : [];
  });
  await putBodies(
    database,
    stored.map(({ body }) => body),
  );
  await putDerived(database, stored);
  return null;
}

/** The articles of a collection that older rules read. */
export const createReanalysisRepository = (database: CollectionDatabase): ReanalysisStore => ({
  observeOldCount: () => observe(() => countOld(database)),
  countOld: () => attempt(() => countOld(database)),
  readOld: (limit, except) => attempt(() => readOld(database, limit, except)),
  commit: batch =>
    attempt(() =>
      database.transaction(
        'rw',
        [
          database.articles,
          database.bodies,
          database.events,
          database.corrections,
          database.rejections,
          database.counters,
          database.searchQueue,
        ],
        () => commit(database, batch),
      ),
    ),
});
