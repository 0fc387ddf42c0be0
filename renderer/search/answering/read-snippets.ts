import { tryUnpack } from '#renderer/search/indexing/read-searchable.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import type { Snippet } from '#shared/search/search-request.ts';
import { makeSnippet } from '#shared/search/snippets/make-snippet.ts';
import type { ReadSnippets } from './search-session.ts';

/**
 * Where a query finds something in each of these articles; null where one is gone, and in place of all of them where they are
 * not wanted any more. No correction changes a text.
 */
export const createReadSnippets =
  ({ articles, bodies }: CollectionDatabase): ReadSnippets =>
  async ({ query, ids }, mayGoOn) => {
    const [records, stored] = await Promise.all([articles.bulkGet([...ids]), bodies.bulkGet([...ids])]);
    const snippets: (Snippet | null)[] = [];
    for (const [at, record] of records.entries()) {
      if (!(await mayGoOn())) return null;
      const body = stored[at];
      const text = (body && tryUnpack(body)?.text) ?? '';
      snippets.push(record ? makeSnippet(query, { id: record.id, title: record.title, text }) : null);
    }
    return snippets;
  };

/** The same of a collection by its name. */
export const readSnippetsOf = (collection: string): ReadSnippets =>
  createReadSnippets(new CollectionDatabase(collection));
