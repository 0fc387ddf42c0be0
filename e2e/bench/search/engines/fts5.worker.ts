import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { madeNewsOnDemand, type MadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import type { BenchQuery } from '#e2e/bench/search/queries/bench-query.ts';
import { toFtsQuery } from './match-expression.ts';
import {
  articlesPerCommit,
  batchesOf,
  newsSeed,
  type NumberRange,
  type SearchEngine,
} from './search-engine.ts';
import { serveMethods } from './serve-engine.ts';
import { stemsOf } from './stems-of.ts';

const schema = `
create virtual table if not exists words using fts5(title, body, content='', contentless_delete=1, tokenize='ascii');
create table if not exists articles(number integer primary key, day integer, outlet text, language text, month text);
`;
/** Larger transactions make no faster build. */
const articlesPerBuildBatch = 2000;
const facetColumns = ['outlet', 'language', 'month'];

/** As many pages in memory as our searcher keeps, and commits as durable as ours. */
const settings = 'pragma cache_size = -24000; pragma synchronous = normal; pragma temp_store = memory;';

function addArticles(database: Database, [from, to]: NumberRange, news: MadeNews): void {
  database.transaction(open => {
    const words = open.prepare('insert into words(rowid, title, body) values(?, ?, ?)');
    const rows = open.prepare('insert into articles values(?, ?, ?, ?, ?)');
    for (let number = from; number < to; number++) {
      const { title, text, outlet, language, published } = news.article(number);
      words.bind([number + 1, stemsOf(title).join(' '), stemsOf(text).join(' ')]).stepReset();
      const month = published?.slice(0, 7) ?? null;
      rows.bind([number + 1, news.day(number), outlet, language, month]).stepReset();
    }
    words.finalize();
    rows.finalize();
  });
}

function removeArticles(database: Database, [from, to]: NumberRange): void {
  database.transaction(open => {
    const bind = [from + 1, to];
    open.exec({ sql: 'delete from words where rowid between ? and ?', bind });
    open.exec({ sql: 'delete from articles where number between ? and ?', bind });
  });
}

/** The parts of a statement that a query makes, and what is bound in it. */
function partsOf({ wanted }: BenchQuery) {
  const { match, days } = toFtsQuery(wanted);
  const from = days === null ? '' : ' join articles on articles.number = words.rowid';
  const within = days === null ? '' : ' and articles.day between ? and ?';
  const bind = days === null ? [match] : [match, days.from, days.to];
  return { from, where: `where words match ?${within}`, bind };
}

/** SQLite's FTS5 over stems, in a pool of OPFS access handles: the fastest of its file systems (SEARCH.md section 7). */
function createFts5Engine(): SearchEngine {
  let opened: Database | null = null;
  let countHeap = (): number => 0;
  const news = madeNewsOnDemand(newsSeed);
  const database = (): Database => {
    if (opened === null) throw new Error('FTS5 is not open');
    return opened;
  };
  const addInBatches = async (range: NumberRange, size: number): Promise<void> => {
    for (const batch of batchesOf(range, size)) {
      addArticles(database(), batch, news());
      // The moment in which questions of the page are heard.
      await new Promise(resolve => setTimeout(resolve));
    }
  };
  return {
    async open() {
      const sqlite3 = await sqlite3InitModule();
      countHeap = () => sqlite3.wasm.heap8u().length;
      const pool = await sqlite3.installOpfsSAHPoolVfs({ name: 'search-bench' });
      opened = new pool.OpfsSAHPoolDb('/search.db');
      opened.exec(settings + schema);
    },
    build: range => addInBatches(range, articlesPerBuildBatch),
    add: range => addInBatches(range, articlesPerCommit),
    remove: async range => removeArticles(database(), range),
    async ask(query) {
      const { from, where, bind } = partsOf(query);
      database().selectArrays(`select words.rowid from words${from} ${where} order by rank limit 20`, bind);
      return Number(database().selectValue(`select count(*) from words${from} ${where}`, bind));
    },
    async countFacets(query) {
      const { where, bind } = partsOf(query);
      const from = 'words join articles on articles.number = words.rowid';
      for (const column of facetColumns)
        database().selectArrays(`select ${column}, count(*) from ${from} ${where} group by ${column}`, bind);
    },
    countOtherMemory: async () => countHeap(),
  };
}

serveMethods(createFts5Engine());
