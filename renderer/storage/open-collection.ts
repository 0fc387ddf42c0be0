import type { ArticleStore } from '#shared/stores/article-store.ts';
import type { ImportRunStore } from '#shared/stores/import-run-store.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportRunRepository } from './import-run-repository.ts';

export interface Collection {
  readonly articles: ArticleStore;
  readonly runs: ImportRunStore;
}

/** Opens a collection for the page: reading, following, and the analyst's own corrections. Imports go through the worker. */
export function openCollection(name: string): Collection {
  const database = new CollectionDatabase(name);
  return { articles: createArticleRepository(database), runs: createImportRunRepository(database) };
}
