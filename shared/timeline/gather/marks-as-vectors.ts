import { hashString } from '#shared/reuse/hash.ts';
import { ragged, type RaggedRows, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { readBackReferences } from './back-references.ts';
import { isNamedDate } from './marks-to-gather.ts';
import { numberTerms, type TermNumbers } from './number-terms.ts';
import { visitInSteps, type Steps } from './steps.ts';
import { weighTerms, type TermVectors } from './term-vectors.ts';

/** What marks and articles are about, ready to be held against each other. */
export interface MarkVectors {
  /** Of each mark, by its row: the terms of its sentence. */
  readonly sentences: TermVectors;
  /** Of each mark: the terms around its date, where its article comes back to a day that was over. */
  readonly backReferences: TermVectors;
  /** Of each article, by its row: the terms of its title and of all its marks. */
  readonly articles: TermVectors;
  /** For each term 1 where it is a figure. */
  readonly isFigure: Uint8Array;
  /** For each mark how many figures its sentence has, up to 255. */
  readonly figureCounts: Uint8Array;
}

/** Greater figures are seldom the same by chance and in words anyway. */
const figuresKnown = 10_000;

/** Lists that are looked at between two pauses; of articles, which have the words of all their marks, fewer. */
const marksAtOnce = 10_000;
const articlesAtOnce = 2000;

function* sortedNumbers(lists: RaggedRows, numbers: TermNumbers): Steps<RaggedRows> {
  const items = new Uint32Array(lists.items.length);
  const sorted: RaggedRows = { items, ends: lists.ends };
  let at = 0;
  yield* visitInSteps(lists.ends.length, marksAtOnce, list => {
    for (const hash of ragged(lists, list)) items[at++] = numbers.numberOf(hash);
    ragged(sorted, list).sort();
  });
  return sorted;
}

/** The terms of each article, each once, ascending. */
function* termsOfArticles(
  data: TimelineData,
  marksOfArticles: RaggedRows,
  sentences: RaggedRows,
  numbers: TermNumbers,
): Steps<RaggedRows> {
  const items = new Uint32Array(data.titleTerms.items.length + sentences.items.length);
  const ends = new Uint32Array(marksOfArticles.ends.length);
  yield;
  let total = 0;
  yield* visitInSteps(ends.length, articlesAtOnce, article => {
    const start = total;
    for (const hash of ragged(data.titleTerms, article)) items[total++] = numbers.numberOf(hash);
    for (const row of ragged(marksOfArticles, article)) {
      const terms = ragged(sentences, row);
      items.set(terms, total);
      total += terms.length;
    }
    const own = items.subarray(start, total).sort();
    let count = 0;
    for (let at = 0; at < own.length; at++)
      if (at === 0 || own[at] !== own[at - 1]) own[count++] = own[at] as number;
    total = start + count;
    ends[article] = total;
  });
  return { items: items.slice(0, total), ends };
}

function* countFigures(sentences: RaggedRows, isFigure: Uint8Array): Steps<Uint8Array> {
  const counts = new Uint8Array(sentences.ends.length);
  yield* visitInSteps(counts.length, marksAtOnce, row => {
    let count = 0;
    for (const term of ragged(sentences, row)) count += isFigure[term] as number;
    counts[row] = Math.min(count, 255);
  });
  return counts;
}

let figureHashes: Uint32Array | null = null;

function findFigures(numbers: TermNumbers): Uint8Array {
  figureHashes ??= Uint32Array.from({ length: figuresKnown }, (_, figure) => hashString(String(figure)));
  const isFigure = new Uint8Array(numbers.count);
  for (const hash of figureHashes) {
    const term = numbers.find(hash);
    if (term >= 0) isFigure[term] = 1;
  }
  return isFigure;
}

/**
 * Reads what the marks of the data are about, in steps. `marksOfArticles`: rows of the marks of each article. Rarity is counted
 * over dates in texts; titles only follow it.
 */
export function* readMarkVectors(data: TimelineData, marksOfArticles: RaggedRows): Steps<MarkVectors> {
  const numbers = yield* numberTerms([data.markTerms.items, data.titleTerms.items]);
  const sentenceTerms = yield* sortedNumbers(data.markTerms, numbers);
  const isFigure = findFigures(numbers);
  const figureCounts = yield* countFigures(sentenceTerms, isFigure);
  const sentences = yield* weighTerms(sentenceTerms, numbers.count, row => isNamedDate(data, row));
  const backReferences = yield* readBackReferences(data, numbers, sentences);
  const articleTerms = yield* termsOfArticles(data, marksOfArticles, sentenceTerms, numbers);
  return {
    sentences,
    backReferences,
    articles: yield* weighTerms(articleTerms, numbers.count, () => true),
    isFigure,
    figureCounts,
  };
}
