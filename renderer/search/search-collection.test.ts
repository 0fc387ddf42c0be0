import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { createSearchSession } from './answering/search-session.ts';
import { articleOf, idOf, importFile, indexAll, openMadeCollection } from './testing/made-collection.ts';

let opened: ReturnType<typeof openMadeCollection>;
beforeEach(() => {
  opened = openMadeCollection();
});
afterEach(async () => {
  await opened.collection.delete();
  await opened.database.delete();
});

const word = (text: string): QueryNode => ({ kind: 'word', text, field: 'any' });

async function find(query: QueryNode): Promise<readonly ArticleId[] | string> {
  const session = createSearchSession({ ...opened, pause: () => Promise.resolve() });
  const request = { query, choices: {}, order: 'relevance' } as const;
  const answer = await session.answer({ kind: 'find', request, limit: 20 }, () => true);
  if (!answer.ok) return answer.error.code;
  return 'first' in answer.value ? answer.value.first : [];
}

describe('a collection that is searched', () => {
  it('has no index before one is made', async () => {
    expect(await find(word('سيول'))).toBe('no-index');
  });

  it('finds what was imported, and no longer what has changed', async () => {
    await importFile(opened.collection, 1, [articleOf('سيول في الميناء', 'غمرت المياه الشوارع.')]);
    await importFile(opened.collection, 2, [articleOf('قمح', 'وصلت السفن إلى الميناء.')]);
    await indexAll(opened);
    expect(await find(word('الميناء'))).toEqual([idOf(1), idOf(2)]);
    await importFile(opened.collection, 3, [articleOf('قمح', 'وصلت السفن إلى المرفأ.')], '/news/2.txt');
    await createArticleRepository(opened.collection).correct(idOf(1), { tags: ['سدود'] });
    await indexAll(opened);
    expect(await find(word('الميناء'))).toEqual([idOf(1)]);
    expect(await find(word('المرفأ'))).toEqual([idOf(2)]);
    expect(await find({ kind: 'value', field: 'tag', text: 'سدود', match: 'words' })).toEqual([idOf(1)]);
  });
});
