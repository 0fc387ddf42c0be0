import { unpackBody } from '#renderer/storage/bodies.ts';
import { completeBody } from '#renderer/storage/complete-body.ts';
import type { BodyRecord, CollectionDatabase } from '#renderer/storage/database.ts';
import { correctBody, readStanding } from '#renderer/storage/corrected-body.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Correction } from '#shared/domain/correction/correction.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { toSearchable } from './searchable-article.ts';

/** Articles that are read at once. */
const blockSize = 250;

/** One block, as of one moment; unpacked only after the transaction, which holds up all who write. */
async function readBlock(database: CollectionDatabase, ids: readonly ArticleId[]) {
  const { articles, bodies, corrections, rejections } = database;
  return database.transaction('r', articles, bodies, corrections, rejections, async () => ({
    records: await articles.bulkGet([...ids]),
    bodies: await bodies.bulkGet([...ids]),
    corrections: await corrections.where('articleId').anyOf(ids).toArray(),
    standing: await readStanding(database),
  }));
}

/** Null where the bytes are damaged: what does not depend on them is found all the same, and nothing else is held up. */
export function tryUnpack(record: BodyRecord): ArticleBody | null {
  try {
    return completeBody(unpackBody(record));
  } catch {
    return null;
  }
}

function byArticle(corrections: readonly Correction[]): ReadonlyMap<ArticleId, readonly Correction[]> {
  const found = new Map<ArticleId, Correction[]>();
  for (const correction of corrections) {
    const own = found.get(correction.articleId);
    if (own) own.push(correction);
    else found.set(correction.articleId, [correction]);
  }
  return found;
}

/** Those of these articles that are there, as the analyst has them, some at a time. Call it outside of transactions. */
export async function* readSearchable(
  database: CollectionDatabase,
  ids: readonly ArticleId[],
): AsyncGenerator<readonly SearchableArticle[], void> {
  for (let at = 0; at < ids.length; at += blockSize) {
    const block = await readBlock(database, ids.slice(at, at + blockSize));
    const corrections = byArticle(block.corrections);
    yield block.records.flatMap((record, index) => {
      if (record === undefined) return [];
      const stored = block.bodies[index];
      const body = stored === undefined ? null : tryUnpack(stored);
      const own = corrections.get(record.id) ?? [];
      return [toSearchable(record, body && correctBody(body, own, block.standing).body)];
    });
  }
}
