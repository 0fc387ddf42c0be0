import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '#renderer/search/search-messages.ts';
import {
  articleOf,
  deleteBoth,
  idOf,
  importFile,
  indexAll,
  openMadeCollection,
  openSession,
  wordNode,
  type OpenedCollection,
} from '#renderer/search/testing/made-collection.ts';
import { createIndexConnection } from '#renderer/search/index-connection.ts';
import { watchReads } from '#renderer/search/testing/watch-reads.ts';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import type { SearchSession } from './search-session.ts';

let opened: OpenedCollection;
let session: SearchSession;
beforeEach(async () => {
  opened = openMadeCollection();
  session = openSession(opened);
  await importFile(opened.collection, 1, [articleOf('سيول في الميناء', 'غمرت المياه الشوارع. ثم انحسرت.')]);
  await importFile(opened.collection, 2, [articleOf('قمح', 'وصلت السفن إلى الميناء القديم.')]);
  await createArticleRepository(opened.collection).correct(idOf(1), { tags: ['سدود', 'مطر'] });
  await indexAll(opened);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteBoth(opened);
});

const port: SearchRequest = { query: wordNode('الميناء'), choices: {}, order: 'relevance' };
const ask = (question: Question, isWanted = () => true) => session.answer(question, isWanted);

describe('a question', () => {
  it('about articles is answered with the total and the first, or with all of them', async () => {
    expect(await ask({ kind: 'find', request: port, limit: 1 })).toEqual({
      ok: true,
      value: { total: 2, first: [idOf(1)] },
    });
    expect(await ask({ kind: 'findAll', request: port })).toEqual({
      ok: true,
      value: `${idOf(1)} ${idOf(2)}`,
    });
  });

  it('about values is answered with how many articles have each', async () => {
    expect(await ask({ kind: 'countFacets', request: port, limit: 1 })).toMatchObject({
      value: { tag: [{ value: '', count: 1 }], language: [{ value: 'ar', count: 2 }] },
    });
    expect(await ask({ kind: 'suggest', field: 'tag', typed: 'سدو', limit: 5 })).toEqual({
      ok: true,
      value: [{ value: 'سدود', count: 1 }],
    });
  });

  it('about passages is answered for all others where the bytes of one article are damaged', async () => {
    const packed = new Uint8Array([1, 2, 3]);
    await opened.collection.bodies.put({ articleId: idOf(1), analysisVersion: 'test', packed });
    const answer = await ask({ kind: 'readSnippets', query: port.query, ids: [idOf(1), idOf(2)] });
    expect(answer).toMatchObject({ ok: true, value: [{ id: idOf(1), passage: [] }, { id: idOf(2) }] });
  });

  it('about what is new is answered for each search', async () => {
    const searches = [
      { request: port, since: '2020-01-01T00:00:00.000Z' },
      { request: { ...port, query: wordNode('قمح') }, since: '2999-01-01T00:00:00.000Z' },
    ];
    expect(await ask({ kind: 'countNew', searches })).toEqual({
      ok: true,
      value: [
        { total: 2, added: 2 },
        { total: 1, added: 0 },
      ],
    });
  });

  it('about passages is answered in the order of the articles, with nothing where one is gone', async () => {
    const ids = [idOf(2), idOf(9), idOf(1)];
    const answer = await ask({ kind: 'readSnippets', query: wordNode('الشوارع'), ids });
    expect(answer).toMatchObject({ value: [{ id: idOf(2), focus: null }, null, { id: idOf(1) }] });
    expect(JSON.stringify(answer)).toContain('{"text":"الشوارع","isMatch":true}');
  });

  it('that nobody wants any more is not worked out to the end', async () => {
    const answer = await ask({ kind: 'find', request: port, limit: 1 }, () => false);
    expect(answer).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await ask({ kind: 'find', request: port, limit: 1 })).toMatchObject({ ok: true });
  });

  it('is answered out of the newest index, whoever wrote that', async () => {
    await ask({ kind: 'findAll', request: port });
    await importFile(opened.collection, 3, [articleOf('الميناء', 'أعيد فتح الميناء.')]);
    await indexAll(opened);
    expect(await ask({ kind: 'find', request: port, limit: 0 })).toMatchObject({ value: { total: 3 } });
  });

  it('that comes with others opens the index once with them', async () => {
    const reads = watchReads();
    await Promise.all([
      ask({ kind: 'find', request: port, limit: 1 }),
      ask({ kind: 'suggest', field: 'tag', typed: '', limit: 5 }),
    ]);
    expect(reads.looks()).toBe(1);
  });

  it('that only prepares has the index open for those that follow', async () => {
    expect(await ask({ kind: 'prepare' })).toEqual({ ok: true, value: true });
    const reads = watchReads();
    expect(await ask({ kind: 'find', request: port, limit: 0 })).toMatchObject({ value: { total: 2 } });
    expect(reads.looks()).toBe(0);
  });

  it('is worked out once for the first articles, all of them and the counts', async () => {
    await ask({ kind: 'find', request: port, limit: 1 });
    const reads = watchReads();
    const dictionary = () => reads.pages().filter(key => key % 524288 < 65536);
    await ask({ kind: 'findAll', request: port });
    await ask({ kind: 'countFacets', request: port, limit: 3 });
    expect(dictionary()).toEqual([]);
  });
});

describe('what is asked beside the results that are shown', () => {
  /** How often it is asked whether all ids of a search are wanted: once where they are held, with each step of working them out else. */
  const askedForAll = async (): Promise<number> => {
    let asked = 0;
    await ask({ kind: 'findAll', request: port }, () => ++asked > 0);
    return asked;
  };

  it('leaves them held, however many saved searches are counted', async () => {
    const whileWorkedOut = await askedForAll();
    const words = ['سيول', 'قمح', 'المياه', 'السفن', 'الشوارع', 'القديم'];
    const since = '2020-01-01T00:00:00.000Z';
    const searches = words.map(text => ({ request: { ...port, query: wordNode(text) }, since }));
    await ask({ kind: 'countNew', searches });
    expect(whileWorkedOut).toBeGreaterThan(1);
    expect(await askedForAll()).toBe(1);
  });

  it('is given up between the passages of two articles once they are not wanted', async () => {
    let asked = 0;
    const question = { kind: 'readSnippets', query: port.query, ids: [idOf(1), idOf(2)] } as const;
    expect(await ask(question, () => ++asked < 2)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(asked).toBe(2);
  });
});

describe('a segment that is merged while it is searched', () => {
  it('is asked for again in the newer ones', async () => {
    const { connect } = createIndexConnection(opened.collection.name);
    let isWanted = true;
    const rebuild = () => indexAll(opened, { takeRebuildWish: () => isWanted && !(isWanted = false) });
    let connected = 0;
    // Once what is published was read, and before its pages are.
    session = openSession(opened, {
      connect: () => (++connected === 2 ? rebuild().then(connect) : connect()),
    });
    const answer = await ask({ kind: 'findAll', request: { ...port, query: wordNode('القديم') } });
    expect(answer).toEqual({ ok: true, value: idOf(2) });
    expect(isWanted).toBe(false);
    expect(session.isIndexDamaged).toBe(false);
  });

  it('is told apart from an index that is damaged', async () => {
    await opened.database.pages.clear();
    expect(await ask({ kind: 'find', request: port, limit: 1 })).toEqual({
      ok: false,
      error: { code: 'internal' },
    });
    expect(session.isIndexDamaged).toBe(true);
  });
});
