import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { describe, expect, test } from 'vitest';
import type { WantedNode } from '#e2e/bench/search/queries/wanted-node.ts';
import { toFtsQuery } from './match-expression.ts';

const bodies = ['وزار داخلي سور', 'وزار خارجي سور', 'سور وزار', 'wall street'];
const stems = (...list: string[]): WantedNode => ({ kind: 'stems', stems: list });

async function askSqlite(wanted: WantedNode): Promise<readonly number[]> {
  const sqlite3 = await sqlite3InitModule();
  const database = new sqlite3.oo1.DB(':memory:');
  database.exec(`create virtual table words using fts5(title, body, content='', tokenize='ascii')`);
  for (const [at, body] of bodies.entries())
    database.exec({
      sql: 'insert into words(rowid, title, body) values(?, ?, ?)',
      bind: [at, 'عنوان', body],
    });
  const { match } = toFtsQuery(wanted);
  const rows = database.selectValues('select rowid from words where words match ? order by rowid', [match]);
  database.close();
  return rows.map(Number);
}

describe('a query as FTS5 is asked it', () => {
  test('finds articles with any of the stems of a word', async () => {
    expect(await askSqlite(stems('داخلي', 'خارجي'))).toEqual([0, 1]);
  });

  test('finds words one after the other, each in any of its stems', async () => {
    expect(await askSqlite({ kind: 'phrase', words: [['وزار'], ['داخلي', 'خارجي'], ['سور']] })).toEqual([
      0, 1,
    ]);
    expect(await askSqlite({ kind: 'phrase', words: [['سور'], ['وزار']] })).toEqual([2]);
  });

  test('finds the beginnings of stems', async () => {
    expect(await askSqlite({ kind: 'prefix', stem: 'خار' })).toEqual([1]);
  });

  test('joins and excludes', async () => {
    expect(await askSqlite({ kind: 'and', nodes: [stems('وزار'), stems('داخلي')] })).toEqual([0]);
    expect(await askSqlite({ kind: 'or', nodes: [stems('wall'), stems('داخلي')] })).toEqual([0, 3]);
    expect(await askSqlite({ kind: 'but', node: stems('سور'), without: stems('خارجي') })).toEqual([0, 2]);
  });

  test('leaves days to the table that they stand in', () => {
    const days = { kind: 'days', from: 3, to: 9 } as const;
    expect(toFtsQuery({ kind: 'and', nodes: [stems('سور'), days] })).toEqual({ match: '(("سور"))', days });
  });
});
