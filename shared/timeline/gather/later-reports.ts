import { dayMs } from '#shared/timeline/civil-range.ts';
import { ragged, type RaggedRows, type TimelineData } from '#shared/timeline/timeline-data.ts';
import type { MarkVectors } from './marks-as-vectors.ts';
import { dayOfMark, isNamedDate } from './marks-to-gather.ts';
import { visitInSteps, type Steps } from './steps.ts';

/**
 * Articles published so many days after the announced day, that day included, are looked at; those that name no such day at
 * once only.
 */
const mostDaysAfter = 7;
const mostDaysUndated = 1;
/** A term that more articles have finds none of them. */
const mostHolders = 256;
/** So many rare terms of the announcement and so much of what its sentence says, by weight, a report of it has. */
const fewestShared = 2;
const leastShared = 0.3;
/** Where no sentence of the report names the day, more. */
const leastSharedUndated = 0.4;
/** The sentence that names the day has so much of it itself. */
const leastAtDate = 0.15;

/** What later reports are found by. */
interface LaterReportsFrom {
  readonly data: TimelineData;
  readonly vectors: MarkVectors;
  readonly marksOfArticles: RaggedRows;
  /** Rows of announcements that are looked at, ascending. */
  readonly announced: readonly number[];
}

/** Articles that are looked at between two pauses. */
const articlesAtOnce = 2000;

/** For each term the articles that have it, none for terms that too many have; in steps. */
function* articlesOfTerms({ lists, squares }: MarkVectors['articles']): Steps<RaggedRows> {
  const count = lists.ends.length;
  const holders = new Uint32Array(squares.length);
  yield* visitInSteps(count, articlesAtOnce, article => {
    for (const term of ragged(lists, article)) holders[term] = (holders[term] as number) + 1;
  });
  const next = new Uint32Array(squares.length);
  const ends = new Uint32Array(squares.length);
  let total = 0;
  for (let term = 0; term < ends.length; term++) {
    next[term] = total;
    if ((holders[term] as number) <= mostHolders) total += holders[term] as number;
    ends[term] = total;
  }
  const items = new Uint32Array(total);
  yield* visitInSteps(count, articlesAtOnce, article => {
    for (const term of ragged(lists, article)) {
      if ((holders[term] as number) > mostHolders) continue;
      items[next[term] as number] = article;
      next[term] = (next[term] as number) + 1;
    }
  });
  return { items, ends };
}

/** Announcements that are looked at between two pauses. */
const announcedAtOnce = 10;

/**
 * Finds, in steps, reports of what was announced that are told too differently to be gathered with it: articles published on
 * the announced day or soon after it that share a name and rare words with its sentence. `onFound` is given the announcement
 * and the mark that stands for the report: the one that names the day, or the publication of an article that names none.
 */
export function* findLaterReports(
  { data, vectors, marksOfArticles, announced }: LaterReportsFrom,
  onFound: (announcement: number, report: number) => void,
): Steps {
  const { columns, publishedStarts, publishedEnds, articleNames, markNames } = data;
  const { sentences, articles } = vectors;
  const ofTerms = yield* articlesOfTerms(articles);

  const weightIn = (row: number, terms: Uint32Array): number =>
    ragged(sentences.lists, row).reduce(
      (sum, term) => sum + (terms.includes(term) ? (sentences.squares[term] as number) : 0),
      0,
    );
  const namingDay = (article: number, announcement: number, least: number): number | undefined => {
    const terms = ragged(sentences.lists, announcement);
    const day = dayOfMark(data, announcement);
    return ragged(marksOfArticles, article).find(
      row => isNamedDate(data, row) && dayOfMark(data, row) === day && weightIn(row, terms) >= least,
    );
  };
  const publicationOf = (article: number): number | undefined =>
    ragged(marksOfArticles, article).find(row => !isNamedDate(data, row));

  yield* visitInSteps(announced.length, announcedAtOnce, at => {
    const row = announced[at] as number;
    const day = dayOfMark(data, row);
    const names = ragged(markNames, row);
    if (day === null || names.length === 0) return;
    const terms = ragged(sentences.lists, row);
    const shared = new Map<number, { count: number; weight: number }>();
    for (const term of terms) {
      for (const article of ragged(ofTerms, term)) {
        const after = Math.floor((publishedStarts[article] as number) / dayMs) - day;
        if (!(after >= 0 && after <= mostDaysAfter)) continue;
        if ((publishedEnds[article] as number) - (publishedStarts[article] as number) > dayMs) continue;
        const known = shared.get(article) ?? { count: 0, weight: 0 };
        known.count++;
        known.weight += sentences.squares[term] as number;
        shared.set(article, known);
      }
    }
    const all = (sentences.lengths[row] as number) ** 2;
    for (const [article, { count, weight }] of shared) {
      if (article === columns.articles[row] || count < fewestShared || weight < leastShared * all) continue;
      const others = ragged(articleNames, article);
      if (!names.some(name => others.includes(name))) continue;
      const after = Math.floor((publishedStarts[article] as number) / dayMs) - day;
      const isEnough = after <= mostDaysUndated && weight >= leastSharedUndated * all;
      const report =
        namingDay(article, row, leastAtDate * all) ?? (isEnough ? publicationOf(article) : undefined);
      if (report !== undefined) onFound(row, report);
    }
  });
}
