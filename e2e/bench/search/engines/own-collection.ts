import { CollectionDatabase, lastKey, type ArticleRecord } from '#renderer/storage/database.ts';
import { packBody } from '#renderer/storage/bodies.ts';
import { noteChanged } from '#renderer/storage/search-queue.ts';
import { idOfMade } from '#e2e/bench/search/corpus/made-ids.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { articlesPerCommit, batchesOf, type NumberRange } from './search-engine.ts';

/** Of the collection that is searched, and of its index. */
export const collectionName = 'search-bench';

/** What the index looks at of a record; what an article holds is made where the app would read it. */
const recordOf = (id: ArticleId): ArticleRecord =>
  ({
    id,
    publishedKey: lastKey,
    titleKey: lastKey,
    outletKey: lastKey,
    tags: [],
  }) as unknown as ArticleRecord; // as above

const bodyOf = ({ id, text }: SearchableArticle): ArticleBody =>
  ({ articleId: id, analysisVersion: 'bench', text }) as unknown as ArticleBody; // passages need no more of it

const idsOf = ([from, to]: NumberRange): readonly ArticleId[] =>
  Array.from({ length: to - from }, (_, at) => idOfMade(from + at));

/** A collection of made articles, written as the app writes: what changes is noted for the index in the same transaction. */
export interface OwnCollection {
  count(): Promise<number>;
  /** As a collection that never had an index. */
  fill(range: NumberRange): Promise<void>;
  /** In batches, each of which is told once it is stored. */
  add(range: NumberRange, onCommit: (articles: number) => void): Promise<void>;
  remove(range: NumberRange): Promise<void>;
  /** Has their titles and texts stored, which passages are read from. */
  storeTexts(articles: readonly SearchableArticle[]): Promise<void>;
}

/** Opens the collection. */
export function openOwnCollection(): OwnCollection {
  const database = new CollectionDatabase(collectionName);
  const { articles, bodies, searchQueue } = database;
  const commit = (ids: readonly ArticleId[], work: () => Promise<unknown>): Promise<void> =>
    database.transaction('rw', articles, searchQueue, async () => {
      await work();
      await noteChanged(database, ids);
    });
  return {
    count: () => articles.count(),
    async fill(range) {
      await articles.bulkPut(idsOf(range).map(recordOf));
    },
    async add(range, onCommit) {
      for (const batch of batchesOf(range, articlesPerCommit)) {
        const ids = idsOf(batch);
        await commit(ids, () => articles.bulkPut(ids.map(recordOf)));
        onCommit(ids.length);
      }
    },
    async remove(range) {
      const ids = idsOf(range);
      await commit(ids, () => articles.bulkDelete([...ids]));
    },
    async storeTexts(made) {
      await articles.bulkPut(made.map(({ id, title }) => ({ ...recordOf(id), title })));
      await bodies.bulkPut(made.map(article => packBody(bodyOf(article))));
    },
  };
}
