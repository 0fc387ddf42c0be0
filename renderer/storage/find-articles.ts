import Dexie from 'dexie';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { CollectionDatabase, SourceRecord } from './database.ts';

const sourcesAtOnce = 2_000;

/** Sources have no index by path, as only this asks for them so; a hundred thousand are passed through in blocks. */
async function findSource(database: CollectionDatabase, path: string): Promise<SourceRecord | null> {
  let after: SourceRecord['id'] | null = null;
  for (;;) {
    const rest: ReturnType<typeof database.sources.orderBy> =
      after === null ? database.sources.orderBy('id') : database.sources.where('id').above(after);
    const block: SourceRecord[] = await rest.limit(sourcesAtOnce).toArray();
    const found = block.find(({ places }) => places.some(place => place.path === path));
    if (found) return found;
    const last = block.at(-1);
    if (last === undefined || block.length < sourcesAtOnce) return null;
    after = last.id;
  }
}

/** The articles of the source that has this path now, those that are stored as articles of other sources included. */
export async function findArticles(
  database: CollectionDatabase,
  path: string,
): Promise<readonly ArticleId[]> {
  const source = await findSource(database, path);
  if (source === null) return [];
  const { id } = source;
  const [own, copies] = await Promise.all([
    database.articles.where('sourceId').equals(id).toArray(),
    database.sightings.where('[sourceId+ordinal]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
  ]);
  const found = [
    ...own.map(article => ({ ordinal: article.ordinal, id: article.id })),
    ...copies.map(({ ordinal, articleId }) => ({ ordinal, id: articleId })),
  ];
  return [...new Set(found.toSorted((a, b) => a.ordinal - b.ordinal).map(article => article.id))];
}
