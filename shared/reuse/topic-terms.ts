import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { foldText } from '#shared/text/normalise.ts';
import { hashString } from './hash.ts';
import { readWordStems, type WordStems } from './word-stems.ts';

/** What an article is about, as far as it takes to find others about the same; the weightiest first. */
export interface TopicTerms {
  readonly hashes: Uint32Array;
  /** How much each says of the article, 1 to 255. */
  readonly weights: Uint8Array;
}

/** Terms kept of an article. */
export const mostTerms = 48;

const weightOf = { title: 24, name: 8, figure: 12, day: 12, lead: 6, word: 4 } as const;

/** Words from the start in which a report says what happened. */
const leadWords = 45;

type TopicSource = Pick<AnalysedArticle, 'title' | 'entities' | 'temporal' | 'numbers'>;

type Weights = Map<number, number>;

const add = (weights: Weights, hash: number, weight: number): void => {
  weights.set(hash, (weights.get(hash) ?? 0) + weight);
};

/** A word that comes again says more, but not as much again. */
function addWords(weights: Weights, { hashes, isTopical, count }: WordStems): void {
  const counts = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    if (isTopical[i] === 0) continue;
    const hash = hashes[i] ?? 0;
    const times = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, times);
    if (times === 1) add(weights, hash, i < leadWords ? weightOf.word + weightOf.lead : weightOf.word);
    else if (times <= 4) add(weights, hash, weightOf.word);
  }
}

function addTopical(weights: Weights, text: string, weight: number): void {
  const { hashes, isTopical, count } = readWordStems(foldText(text));
  for (let i = 0; i < count; i++) if (isTopical[i] === 1) add(weights, hashes[i] ?? 0, weight);
}

/** Days named by their date, whatever the year: those named as from the day of publication say nothing. */
const namedDay = /-(\d\d-\d\d)(?:T|$)/;

function addDaysAndFigures(weights: Weights, { temporal, numbers }: TopicSource): void {
  for (const { relative } of temporal) {
    if (relative.op !== 'absolute' && relative.op !== 'partial') continue;
    const day = namedDay.exec(relative.value)?.[1];
    if (day !== undefined) add(weights, hashString(`day ${day}`), weightOf.day);
  }
  for (const { value, unit } of numbers)
    if (unit !== null && value > 2) add(weights, hashString(`figure ${value} ${unit}`), weightOf.figure);
}

/**
 * Terms of an article: words of its title and its names, words that come often or early, dates and figures. `stems` are
 * those of its text. Names are taken apart, since outlets shorten them in different ways.
 */
export function findTopicTerms(article: TopicSource, stems: WordStems): TopicTerms {
  const weights: Weights = new Map();
  addWords(weights, stems);
  addTopical(weights, article.title.text, weightOf.title);
  for (const { canonical } of article.entities) addTopical(weights, canonical, weightOf.name);
  addDaysAndFigures(weights, article);
  const terms = [...weights].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostTerms);
  return {
    hashes: Uint32Array.from(terms, ([hash]) => hash),
    weights: Uint8Array.from(terms, ([, weight]) => Math.min(255, weight)),
  };
}
