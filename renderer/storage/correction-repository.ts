import type { CorrectionChange } from '#shared/corrections/plan-correction.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { CorrectedArticle, CorrectionStore, StandingChange } from '#shared/stores/correction-store.ts';
import { readBodies, unpackBody } from './bodies.ts';
import { completeBody } from './complete-body.ts';
import { correctBody, readStanding } from './corrected-body.ts';
import type { CollectionDatabase } from './database.ts';
import { hashKey } from './date-keys.ts';
import { putDerived } from './derived-records.ts';
import { observe } from './observe.ts';
import { noteWordsChanged } from './search-queue.ts';
import { attempt, StoreFailure } from './store-error.ts';

/** How many articles are rewritten at once when a rejection touches many. */
const blockSize = 200;

/** The article with its corrections applied; null when it is gone. */
export async function readCorrected(
  database: CollectionDatabase,
  id: ArticleId,
): Promise<CorrectedArticle | null> {
  const stored = await database.bodies.get(id);
  if (!stored) return null;
  const corrections = await database.corrections.where('articleId').equals(id).sortBy('createdAt');
  const corrected = correctBody(completeBody(unpackBody(stored)), corrections, await readStanding(database));
  return { ...corrected, corrections };
}

/** Rewrites what follows from these articles; one that is gone is passed over. */
async function rewrite(database: CollectionDatabase, ids: readonly ArticleId[]): Promise<number> {
  const records = await database.articles.bulkGet([...ids]);
  const bodies = await readBodies(database, ids);
  const stored = ids.flatMap((_, index) => {
    const [record, body] = [records[index], bodies[index]];
    return record && body ? [{ record, body }] : [];
  });
  await putDerived(database, stored);
  return stored.length;
}

/** Articles in which a date was found that one of these hashes may stand for. */
async function articlesWithDates(
  database: CollectionDatabase,
  hashes: ReadonlySet<number>,
): Promise<readonly ArticleId[]> {
  const ids: ArticleId[] = [];
  await database.events.each(({ articleId, dateKeys }) => {
    if (dateKeys === undefined || dateKeys.some(key => hashes.has(key))) ids.push(articleId);
  });
  return ids;
}

/** Corrections in IndexedDB. */
export function createCorrectionRepository(database: CollectionDatabase): CorrectionStore {
  const derived = [
    database.articles,
    database.bodies,
    database.events,
    database.corrections,
    database.rejections,
    database.counters,
    database.searchQueue,
  ];

  const change = (id: ArticleId, { remove, put }: CorrectionChange): Promise<null> =>
    database.transaction('rw', derived, async () => {
      await database.corrections.bulkDelete(remove.map(correction => correction.id));
      await database.corrections.bulkPut([...put]);
      if ((await rewrite(database, [id])) === 0) throw new StoreFailure({ code: 'not-found' });
      return null;
    });

  const changeStanding = ({ remove, put }: StandingChange): Promise<null> =>
    database.transaction('rw', derived, async () => {
      await database.rejections.bulkDelete(remove.map(({ key }) => key));
      await database.rejections.bulkPut([...put]);
      const changed = [...remove, ...put];
      for (const { layer, words } of changed)
        if (layer === 'entity' || layer === 'statement') await noteWordsChanged(database, words);
      const hashes = changed.flatMap(({ layer, key }) => (layer === 'date' ? [hashKey(key)] : []));
      if (hashes.length === 0) return null;
      const ids = await articlesWithDates(database, new Set(hashes));
      for (let at = 0; at < ids.length; at += blockSize)
        await rewrite(database, ids.slice(at, at + blockSize));
      return null;
    });

  return {
    observeArticle: id => observe(() => readCorrected(database, id)),
    change: (id, wanted) => attempt(() => change(id, wanted)),
    observeStanding: () =>
      observe(async () =>
        (await database.rejections.toArray()).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
      ),
    changeStanding: wanted => attempt(() => changeStanding(wanted)),
  };
}
