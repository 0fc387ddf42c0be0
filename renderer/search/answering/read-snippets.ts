import { tryUnpack } from '#renderer/search/indexing/read-searchable.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { MayGoOn } from '#shared/search/evaluate/evaluate-request.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { Snippet } from '#shared/search/search-request.ts';
import { makeSnippet } from '#shared/search/snippets/make-snippet.ts';

/**
 * Where a query finds something in each of these articles; null where one is gone, and in place of all of them where they are
 * not wanted any more. No correction changes a text.
 */
export async function readSnippets(
  { articles, bodies }: CollectionDatabase,
  { query, ids }: { readonly query: QueryNode; readonly ids: readonly ArticleId[] },
  mayGoOn: MayGoOn,
): Promise<readonly (Snippet | null)[] | null> {
  const [records, stored] = await Promise.all([articles.bulkGet([...ids]), bodies.bulkGet([...ids])]);
  const snippets: (Snippet | null)[] = [];
  for (const [at, record] of records.entries()) {
    if (!(await mayGoOn())) return null;
    const body = stored[at];
    const text = (body && tryUnpack(body)?.text) ?? '';
    snippets.push(record ? makeSnippet(query, { id: record.id, title: record.title, text }) : null);
  }
  return snippets;
}
