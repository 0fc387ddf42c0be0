import { toRecords, type ArrivingArticle } from '#renderer/storage/article-records.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import type { Sighting } from '#shared/domain/source/sighting.ts';
import { newArticleId, type ArticleId, type SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import type { SourceHead } from '#shared/import-stream/pack-source.ts';
import { createCopyFinder } from './copies.ts';
import type { FreeArticle } from './free-articles.ts';

/** A source that is to be stored, with what was read out of it. */
export interface ReadSource {
  readonly source: ImportedSource;
  readonly head: SourceHead;
}

/** What sources bring: articles of their own, and copies of others. */
export interface NewArticles {
  readonly own: ReadonlyMap<SourceId, readonly ArrivingArticle[]>;
  readonly sightings: readonly Sighting[];
}

/**
 * Ids by source and ordinal; where an article that has left its source, or is read again, still has that name, with a
 * number after it. Where no article ever has (`isAllNew`: none does now) nothing is looked up.
 */
async function nameArticles(
  database: CollectionDatabase,
  sources: readonly ReadSource[],
  isAllNew: boolean,
): Promise<readonly (readonly ArticleId[])[]> {
  const named = sources.map(({ source, head }) =>
    head.articles.map(({ ordinal }) => newArticleId(source.id, ordinal)),
  );
  if (isAllNew && (await database.counters.get('successions')) === undefined) return named;
  const stored = await database.articles.bulkGet(named.flat());
  const taken = new Set(stored.flatMap(record => record?.id ?? []));
  if (taken.size === 0) return named;
  for (const [at, { source, head }] of sources.entries()) {
    const ids: ArticleId[] = [];
    for (const { ordinal } of head.articles) ids.push(await freeName(database, source.id, ordinal, taken));
    named[at] = ids;
  }
  return named;
}

async function freeName(
  database: CollectionDatabase,
  source: SourceId,
  ordinal: number,
  taken: ReadonlySet<ArticleId>,
): Promise<ArticleId> {
  const first = newArticleId(source, ordinal);
  if (!taken.has(first)) return first;
  for (let again = 2; ; again++) {
    const id = newArticleId(source, ordinal, again);
    if ((await database.articles.get(id)) === undefined) return id;
  }
}

/**
 * Tells the articles of these sources apart into those that are to be stored and those that repeat others, in the stored
 * collection or before them in the batch. A free article is no such other for the source in which it may be found again;
 * once something else repeats it, it is free no longer. One whose source is read again may change, and is none for any.
 */
export async function sortArticles(
  database: CollectionDatabase,
  sources: readonly ReadSource[],
  free: Map<ArticleId, FreeArticle>,
  importedAt: string,
): Promise<NewArticles> {
  const ids = await nameArticles(database, sources, free.size === 0);
  const parts = sources.map(({ source, head: { articles } }, at) =>
    articles.flatMap((head, index) => {
      const [id, body, sketch] = [ids[at]?.[index], source.bodies[index], source.sketches[index]];
      const context = source.contexts[index];
      return id && body && sketch && context
        ? [toRecords(source, { head, body, sketch, context }, { id, importedAt })]
        : [];
    }),
  );
  const copies = await createCopyFinder(
    database,
    parts.flat().map(({ record }) => record),
  );
  const sightings: Sighting[] = [];
  const own = new Map<SourceId, ArrivingArticle[]>();
  for (const [at, { source }] of sources.entries()) {
    const kept: ArrivingArticle[] = [];
    for (const part of parts[at] ?? []) {
      const { record, head } = part;
      const original = copies.find(record, ({ id }) => {
        const stored = free.get(id);
        return stored !== undefined && (stored.isReread || stored.heirs.has(source.id));
      });
      if (original === null) {
        copies.add(record);
        kept.push(part);
        continue;
      }
      free.delete(original.id);
      const { ordinal, origin = { url: null, thread: null, part: null } } = record;
      sightings.push({ sourceId: source.id, ordinal, articleId: original.id, source: head.source, origin });
    }
    own.set(source.id, kept);
  }
  return { own, sightings };
}
