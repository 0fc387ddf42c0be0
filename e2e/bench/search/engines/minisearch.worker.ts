import MiniSearch from 'minisearch';
import { madeNewsOnDemand } from '#e2e/bench/search/corpus/made-news.ts';
import { toMiniSearchQuery } from './minisearch-query.ts';
import { newsSeed, type NumberRange, type SearchEngine } from './search-engine.ts';
import { serveMethods } from './serve-engine.ts';
import { stemsOf } from './stems-of.ts';

interface IndexedArticle {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly day: number | null;
}

const fileName = 'minisearch.json';
const settings = {
  fields: ['title', 'text'],
  storeFields: ['day'],
  tokenize: stemsOf,
  processTerm: (term: string) => term,
  // A query names stems; a stem must not be stemmed again.
  searchOptions: { tokenize: (stem: string) => [stem] },
};

async function readFile(): Promise<string> {
  const folder = await navigator.storage.getDirectory();
  return (await (await folder.getFileHandle(fileName, { create: true })).getFile()).text();
}

async function writeFile(text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const writable = await (await folder.getFileHandle(fileName, { create: true })).createWritable();
  await writable.write(text);
  await writable.close();
}

/** MiniSearch, which lives in memory: all of it is written to a file after each change, and read from there. */
function createMiniSearchEngine(): SearchEngine {
  let index = new MiniSearch<IndexedArticle>(settings);
  const news = madeNewsOnDemand(newsSeed);
  const made = (number: number): IndexedArticle => {
    const { title, text } = news().article(number);
    return { id: number, title, text, day: news().day(number) };
  };
  const numbers = ([from, to]: NumberRange): readonly number[] =>
    Array.from({ length: to - from }, (_, at) => from + at);
  const keep = (): Promise<void> => writeFile(JSON.stringify(index));

  const add = async (range: NumberRange): Promise<void> => {
    for (const number of numbers(range)) index.add(made(number));
    await keep();
  };

  return {
    async open() {
      const stored = await readFile();
      if (stored !== '') index = MiniSearch.loadJSON<IndexedArticle>(stored, settings);
    },
    build: add,
    add,
    async remove(range) {
      index.discardAll(numbers(range));
      await keep();
    },
    async ask({ wanted }) {
      const query = toMiniSearchQuery(wanted);
      if (query === null) throw new Error('MiniSearch has no phrases');
      const days = wanted.kind === 'and' ? (wanted.nodes.find(node => node.kind === 'days') ?? null) : null;
      const filter = (found: { readonly day?: number | null }): boolean =>
        days === null || (typeof found.day === 'number' && found.day >= days.from && found.day <= days.to);
      return index.search(query, days === null ? {} : { filter: found => filter(found as { day?: number }) })
        .length;
    },
    // It has none.
    async countFacets() {},
  };
}

serveMethods(createMiniSearchEngine());
