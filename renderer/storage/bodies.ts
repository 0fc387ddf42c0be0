import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { packJson, unpackJson } from '#shared/packed/packed-json.ts';
import type { BodyRecord, CollectionDatabase, PackedBody } from './database.ts';

/** The body as it is stored. */
export function packBody({ articleId, ...body }: ArticleBody): PackedBody {
  return { articleId, analysisVersion: body.analysisVersion, packed: packJson(body) };
}

/** The body that a record holds, whichever version stored it. */
export function unpackBody(record: BodyRecord): ArticleBody {
  if (!('packed' in record)) return record;
  const { packed, ...known } = record;
  return { ...unpackJson(packed), ...known };
}

/** The bodies of these articles, in their order; undefined where one is gone. */
export const readBodies = async (
  database: CollectionDatabase,
  ids: readonly ArticleId[],
): Promise<readonly (ArticleBody | undefined)[]> =>
  (await database.bodies.bulkGet([...ids])).map(record => record && unpackBody(record));

/** Stores bodies in the stead of those that these articles had. */
export async function putBodies(database: CollectionDatabase, bodies: readonly ArticleBody[]): Promise<void> {
  await database.bodies.bulkPut(bodies.map(packBody));
}
