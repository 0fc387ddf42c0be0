import type { RaggedRows, TimelineData } from './timeline-data.ts';

/** Rows of marks, those of one article together. */
function byArticle({ columns, articleIds }: TimelineData, marks: Uint32Array | null): Uint32Array {
  const count = marks?.length ?? columns.starts.length;
  const places = new Uint32Array(articleIds.length + 1);
  for (let at = 0; at < count; at++)
    (places[(columns.articles[marks ? (marks[at] as number) : at] as number) + 1] as number)++;
  for (let article = 1; article < places.length; article++)
    (places[article] as number) += places[article - 1] as number;
  const ordered = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const mark = marks ? (marks[at] as number) : at;
    ordered[(places[columns.articles[mark] as number] as number)++] = mark;
  }
  return ordered;
}

/** The names of marks, counted. */
export interface RankedNames {
  /** Rows of the data, those that are asked for most first. */
  readonly best: readonly number[];
  /** For each name how many of the marks have it. */
  readonly markCounts: Uint32Array;
  /** How many names any of the marks has. */
  readonly nameCount: number;
}

/** The least count that still belongs to the `most` highest ones, at least 1. */
function leastOfBest(counts: Uint32Array, most: number): number {
  const highest = counts.reduce((high, count) => Math.max(high, count), 0);
  const howMany = new Uint32Array(highest + 1);
  for (const count of counts) (howMany[count] as number)++;
  let found = 0;
  for (let count = highest; count > 1; count--) {
    found += howMany[count] as number;
    if (found >= most) return count;
  }
  return 1;
}

/**
 * Names that any of the marks (rows of the data; null for all) has; the best are at most `most`: those of most articles first, then
 * of most marks. Articles come first since an analyst looks for what many report: by marks, one chronicle full of dates would
 * outweigh thirty reports.
 */
export function rankNames(
  data: TimelineData,
  { items, ends }: RaggedRows,
  marks: Uint32Array | null,
  most: number,
): RankedNames {
  const articleCounts = new Uint32Array(data.names.length);
  const markCounts = new Uint32Array(data.names.length);
  const lastArticle = new Int32Array(data.names.length).fill(-1);
  for (const mark of byArticle(data, marks)) {
    const article = data.columns.articles[mark] as number;
    const end = ends[mark] as number;
    for (let at = mark === 0 ? 0 : (ends[mark - 1] as number); at < end; at++) {
      const name = items[at] as number;
      (markCounts[name] as number)++;
      if (lastArticle[name] === article) continue;
      lastArticle[name] = article;
      (articleCounts[name] as number)++;
    }
  }
  const least = leastOfBest(articleCounts, most);
  const candidates: number[] = [];
  let nameCount = 0;
  for (let name = 0; name < markCounts.length; name++) {
    if (markCounts[name] === 0) continue;
    nameCount++;
    if ((articleCounts[name] as number) >= least) candidates.push(name);
  }
  candidates.sort(
    (a, b) =>
      (articleCounts[b] as number) - (articleCounts[a] as number) ||
      (markCounts[b] as number) - (markCounts[a] as number) ||
      a - b,
  );
  return { best: candidates.slice(0, most), markCounts, nameCount };
}
