import type { ArticleId } from '#shared/ids/ids.ts';
import { readTerms } from './context/passage-terms.ts';
import type { RaggedRows, TimelineData } from './timeline-data.ts';
import type { TimelineFilter } from './timeline-filter.ts';
import { publicationKind } from './timeline-units.ts';

/** What a filter lets through; null for all. */
export interface SelectedMarks {
  /** Rows of the data, ascending. */
  readonly marks: Uint32Array<ArrayBuffer> | null;
  /** For each article 1 where its publication, had it a date, would be let through. */
  readonly articles: Uint8Array | null;
}

type Test = (row: number) => boolean;

function holds({ items, ends }: RaggedRows, at: number, value: number): boolean {
  const end = ends[at] as number;
  for (let item = at === 0 ? 0 : (ends[at - 1] as number); item < end; item++)
    if (items[item] === value) return true;
  return false;
}

/** Of tens of thousands of articles it takes a while to find the rows, and the same ones are asked for again and again. */
const lastWanted = new WeakMap<
  TimelineData,
  { readonly articles: readonly ArticleId[]; readonly rows: Uint8Array }
>();

/** For each article of the data 1 where it is one of these. */
function rowsOfArticles(data: TimelineData, articles: readonly ArticleId[]): Uint8Array {
  const last = lastWanted.get(data);
  if (last?.articles === articles) return last.rows;
  const wanted = new Set(articles);
  const rows = Uint8Array.from(data.articleIds, id => (wanted.has(id) ? 1 : 0));
  lastWanted.set(data, { articles, rows });
  return rows;
}

/** What must hold of the article of a mark. */
function articleTests(data: TimelineData, { articles, tag, outlet }: TimelineFilter): readonly Test[] {
  const tests: Test[] = [];
  if (articles !== undefined) {
    const isWanted = rowsOfArticles(data, articles);
    tests.push(article => isWanted[article] === 1);
  }
  if (tag !== undefined) {
    const row = data.tags.indexOf(tag);
    tests.push(article => row >= 0 && holds(data.articleTags, article, row));
  }
  if (outlet !== undefined) {
    const row = data.outlets.indexOf(outlet);
    tests.push(article => data.articleOutlets[article] === row);
  }
  return tests;
}

/** What must hold of the mark itself; of articles what must hold of their publication. */
interface OwnTest {
  readonly mark: Test;
  readonly article: Test;
}

function ownTests(data: TimelineData, { words, name, speaker }: TimelineFilter): readonly OwnTest[] {
  const tests: OwnTest[] = [];
  const rowOfName = (id: string): number => data.names.findIndex(known => known.id === id);
  if (words !== undefined && words.trim() !== '') {
    const terms = readTerms(words);
    const hasAll = (lists: RaggedRows, at: number): boolean =>
      terms.length > 0 && terms.every(term => holds(lists, at, term));
    tests.push({
      mark: mark => hasAll(data.markTerms, mark),
      article: article => hasAll(data.titleTerms, article),
    });
  }
  if (name !== undefined) {
    const row = rowOfName(name);
    tests.push({
      mark: mark => holds(data.markNames, mark, row),
      article: article => holds(data.articleNames, article, row),
    });
  }
  if (speaker !== undefined) {
    const row = rowOfName(speaker);
    const { kinds, articles } = data.columns;
    const speaks: Test = article => holds(data.articleSpeakers, article, row);
    tests.push({
      mark: mark =>
        kinds[mark] === publicationKind
          ? speaks(articles[mark] as number)
          : row >= 0 && data.markSpeakers[mark] === row,
      article: speaks,
    });
  }
  return tests;
}

/**
 * The marks that a filter lets through. Words are compared by the hashes of their stems, so of a million different words two
 * may be taken for the same; words that tell nothing ("the", «في») are left out, and a filter of such words alone lets
 * nothing through.
 */
export function selectMarks(data: TimelineData, filter: TimelineFilter): SelectedMarks {
  const ofArticles = articleTests(data, filter);
  const own = ownTests(data, filter);
  if (ofArticles.length === 0 && own.length === 0) return { marks: null, articles: null };
  const isLetIn = new Uint8Array(data.articleIds.length);
  const articles = new Uint8Array(data.articleIds.length);
  for (let article = 0; article < isLetIn.length; article++) {
    if (!ofArticles.every(test => test(article))) continue;
    isLetIn[article] = 1;
    if (own.every(test => test.article(article))) articles[article] = 1;
  }
  const marks = new Uint32Array(data.columns.starts.length);
  let count = 0;
  for (let mark = 0; mark < marks.length; mark++) {
    if (isLetIn[data.columns.articles[mark] as number] === 1 && own.every(test => test.mark(mark)))
      marks[count++] = mark;
  }
  return { marks: marks.slice(0, count), articles };
}
