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
const mostTerms = 48;

const weightOf = { title: 24, name: 8, figure: 12, day: 12, lead: 6, word: 4 } as const;
/** A word that comes again says more, up to this. */
const mostOfWord = 22;

/** Words from the start in which a report says what happened. */
const leadWords = 45;

type TopicSource = Pick<AnalysedArticle, 'title' | 'entities' | 'temporal' | 'numbers'>;

type Weights = Map<number, number>;

const add = (weights: Weights, hash: number, weight: number): void => {
  weights.set(hash, (weights.get(hash) ?? 0) + weight);
};

function addWords(weights: Weights, { hashes, isTopical, count }: WordStems): void {
  for (let i = 0; i < count; i++) {
    if (isTopical[i] === 0) continue;
    const hash = hashes[i] ?? 0;
    const weight = weights.get(hash) ?? (i < leadWords ? weightOf.lead : 0);
    if (weight < mostOfWord) weights.set(hash, weight + weightOf.word);
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

const hashRange = 2 ** 32;

/** The weightiest; of equals those with the lower hash. */
function chooseTerms(weights: Weights): TopicTerms {
  // Weight and hash in one number, as plain numbers are sorted several times as fast as pairs.
  const keys = new Float64Array(weights.size);
  let at = 0;
  for (const [hash, weight] of weights) keys[at++] = hash - Math.min(255, weight) * hashRange;
  const chosen = keys.sort().subarray(0, mostTerms);
  const levels = chosen.map(key => Math.floor(key / hashRange));
  return {
    hashes: Uint32Array.from(chosen, (key, i) => key - (levels[i] ?? 0) * hashRange),
    weights: Uint8Array.from(levels, level => -level),
  };
}

/**
 * Terms of an article: words of its title and its names, words that come often or early, dates and figures. `stems` are
 * those of its text. Names are taken apart, since outlets shorten them in different ways.
 */
export function findTopicTerms(article: TopicSource, stems: WordStems): TopicTerms {
  const weights: Weights = new Map();
  addWords(weights, stems);
  addTopical(weights, article.title.text, weightOf.title);
  addTopical(weights, article.entities.map(({ canonical }) => canonical).join('\n'), weightOf.name);
  addDaysAndFigures(weights, article);
  return chooseTerms(weights);
}
