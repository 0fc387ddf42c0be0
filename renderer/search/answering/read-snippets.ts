import { tryUnpack } from '#renderer/search/indexing/read-searchable.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { Snippet } from '#shared/search/search-request.ts';
import { makeSnippet } from '#shared/search/snippets/make-snippet.ts';

/** Where a query finds something in each of these articles; null where one is gone. No correction changes a text. */
export async function readSnippets(
  { articles, bodies }: CollectionDatabase,
  query: QueryNode,
  ids: readonly ArticleId[],
): Promise<readonly (Snippet | null)[]> {
  const [records, stored] = await Promise.all([articles.bulkGet([...ids]), bodies.bulkGet([...ids])]);
  return records.map((record, at) => {
    const body = stored[at];
    if (record === undefined) return null;
    const text = (body && tryUnpack(body)?.text) ?? '';
    return makeSnippet(query, { id: record.id, title: record.title, text });
  });
}
