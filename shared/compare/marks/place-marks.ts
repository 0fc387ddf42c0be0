import type { PairDecision } from '#shared/compare/compare-articles.ts';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import { findPassage } from './find-passage.ts';
import type { MarkedArticle } from './marked-article.ts';

type PairMark = Extract<ComparisonMark, { readonly kind: 'link' | 'unlink' | 'no-conflict' }>;
type NoteMark = Extract<ComparisonMark, { readonly kind: 'note' }>;

/** A mark on two passages, with the sentences these are now. */
export interface PlacedPair {
  readonly mark: PairMark;
  /** As a `PairDecision` has them: places of the articles, the lower first, and sentences in that order, ascending. */
  readonly articles: readonly [number, number];
  readonly sentences: readonly [readonly number[], readonly number[]];
}

/** One passage of a note, with the sentences it is now. */
export interface NotePlace {
  readonly article: number;
  readonly sentences: readonly number[];
}

/** A note with where it stands now: one passage, or two of which the lower article is first. */
export interface PlacedNote {
  readonly mark: NoteMark;
  readonly places: readonly NotePlace[];
}

/** What marks mean for articles as they are now. */
export interface PlacedMarks {
  /** For the engine, in the order in which they were made. */
  readonly decisions: readonly PairDecision[];
  /** The marks of `decisions`, in the same order. */
  readonly pairs: readonly PlacedPair[];
  /** Passages whose figures are said not to contradict each other. */
  readonly dismissed: readonly PlacedPair[];
  readonly notes: readonly PlacedNote[];
  /** Marks of which a passage is gone, or does not state what was judged any more. */
  readonly unplaced: readonly ComparisonMark[];
}

/** By place of the article; null where a passage is gone. A `no-conflict` was said of these figures and of no others. */
function placesOf(articles: readonly MarkedArticle[], mark: ComparisonMark): readonly NotePlace[] | null {
  const places: NotePlace[] = [];
  for (const passage of mark.passages) {
    const place = articles.findIndex(({ id }) => id === passage.articleId);
    const article = articles[place];
    const found = article ? findPassage(article, passage) : null;
    if (!found || (mark.kind === 'no-conflict' && !found.hasSameWords)) return null;
    places.push({ article: place, sentences: found.sentences });
  }
  return places.sort((a, b) => a.article - b.article);
}

const isAbout = (articles: readonly MarkedArticle[], { passages }: ComparisonMark): boolean =>
  passages.every(({ articleId }) => articles.some(({ id }) => id === articleId));

/** Finds the passages of marks again in articles as they are now. Marks of other articles are passed over. */
export function placeMarks(
  articles: readonly MarkedArticle[],
  marks: readonly ComparisonMark[],
): PlacedMarks {
  const pairs: PlacedPair[] = [];
  const dismissed: PlacedPair[] = [];
  const notes: PlacedNote[] = [];
  const unplaced: ComparisonMark[] = [];
  for (const mark of marks.filter(each => isAbout(articles, each))) {
    const places = placesOf(articles, mark);
    const [first, second] = places ?? [];
    if (!places) unplaced.push(mark);
    else if (mark.kind === 'note') notes.push({ mark, places });
    else if (first && second) {
      const placed: PlacedPair = {
        mark,
        articles: [first.article, second.article],
        sentences: [first.sentences, second.sentences],
      };
      (mark.kind === 'no-conflict' ? dismissed : pairs).push(placed);
    }
  }
  const decisions = pairs.flatMap(({ mark, articles: pair, sentences }): readonly PairDecision[] =>
    mark.kind === 'no-conflict' ? [] : [{ kind: mark.kind, articles: pair, sentences }],
  );
  return { decisions, pairs, dismissed, notes, unplaced };
}
