import { marksByArticle } from './marks-by-article.ts';
import { ragged, type RaggedRows, type TimelineData } from './timeline-data.ts';
import { publicationKind } from './timeline-units.ts';

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

/** Names or speakers of marks. */
export interface NamedMarks {
  readonly by: 'name' | 'speaker';
  /** For each mark of the data rows of its names. */
  readonly values: RaggedRows;
  /** Rows of the marks that count, ascending; null for all. */
  readonly marks: Uint32Array | null;
}

function countMarks(data: TimelineData, { values: { items, ends }, marks }: NamedMarks): Uint32Array {
  const counts = new Uint32Array(data.names.length);
  const count = marks?.length ?? ends.length;
  for (let at = 0; at < count; at++) {
    const mark = marks ? (marks[at] as number) : at;
    const end = ends[mark] as number;
    for (let item = mark === 0 ? 0 : (ends[mark - 1] as number); item < end; item++)
      (counts[items[item] as number] as number)++;
  }
  return counts;
}

/**
 * Counts the names of articles whose publication is among the marks, which has all that any mark of it has; leaves the marks
 * of the others.
 */
function countPublished(data: TimelineData, marks: Uint32Array | null, counts: Uint32Array): Uint32Array {
  const { kinds, articles } = data.columns;
  const isCounted = new Uint8Array(data.articleIds.length);
  const markCount = marks?.length ?? articles.length;
  const markAt = (at: number): number => (marks ? (marks[at] as number) : at);
  for (let at = 0; at < markCount; at++) {
    const mark = markAt(at);
    if (kinds[mark] === publicationKind) isCounted[articles[mark] as number] = 1;
  }
  for (let article = 0; article < isCounted.length; article++) {
    if (isCounted[article] === 0) continue;
    for (const name of ragged(data.articleNames, article)) (counts[name] as number)++;
  }
  const others = new Uint32Array(markCount);
  let count = 0;
  for (let at = 0; at < markCount; at++) {
    const mark = markAt(at);
    if (isCounted[articles[mark] as number] === 0) others[count++] = mark;
  }
  return others.subarray(0, count);
}

function countArticles(data: TimelineData, { by, values, marks }: NamedMarks): Uint32Array {
  const counts = new Uint32Array(data.names.length);
  const left = by === 'name' ? countPublished(data, marks, counts) : marks;
  const lastArticle = new Int32Array(data.names.length).fill(-1);
  const { items, ends } = marksByArticle(data, left);
  for (let article = 0, at = 0; article < ends.length; article++) {
    for (const end = ends[article] as number; at < end; at++) {
      for (const name of ragged(values, items[at] as number)) {
        if (lastArticle[name] === article) continue;
        lastArticle[name] = article;
        (counts[name] as number)++;
      }
    }
  }
  return counts;
}

/**
 * Names that any of the marks has; the best are at most `most`: those of most articles first, then of most marks. Articles come
 * first since an analyst looks for what many report: by marks, one chronicle full of dates would outweigh thirty reports.
 */
export function rankNames(data: TimelineData, named: NamedMarks, most: number): RankedNames {
  const articleCounts = countArticles(data, named);
  const markCounts = countMarks(data, named);
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
