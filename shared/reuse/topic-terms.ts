import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { foldText } from '#shared/text/normalise.ts';
import { findCapitalisedWords } from './capitalised-words.ts';
import { hashString } from './hash.ts';
import { readWordStems, stemKinds, type WordStems } from './word-stems.ts';

/** What an article is about, as far as it takes to find others about the same; the weightiest first. */
export interface TopicTerms {
  readonly hashes: Uint32Array;
  /** How much each says of the article, 1 to 255; odd where it is of a name, a date or a figure (`isTelling`). */
  readonly weights: Uint8Array;
}

/** Whether a term of this weight is of a name, a date or a figure: words of the like are in reports of the like, these are not. */
export const isTelling = (weight: number): boolean => weight % 2 === 1;

/** Terms kept of an article. */
const mostTerms = 48;

const weightOf = { title: 24, name: 8, figure: 12, day: 12, lead: 6, word: 4 } as const;
/** A word that comes again says more, up to this. */
const mostOfWord = 22;

/** Words from the start in which a report says what happened. */
const leadWords = 45;

/** What of an article its terms are found in. */
export type TopicSource = Pick<AnalysedArticle, 'title' | 'text' | 'entities' | 'temporal' | 'numbers'>;

type Weights = Map<number, number>;

const add = (weights: Weights, hash: number, weight: number): void => {
  weights.set(hash, (weights.get(hash) ?? 0) + weight);
};

function addWords(weights: Weights, { hashes, kinds, count }: WordStems): void {
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== stemKinds.topical) continue;
    const hash = hashes[i] ?? 0;
    const weight = weights.get(hash) ?? (i < leadWords ? weightOf.lead : 0);
    if (weight < mostOfWord) weights.set(hash, weight + weightOf.word);
  }
}

function addTopical(weights: Weights, text: string, weight: number): readonly number[] {
  const { hashes, kinds, count } = readWordStems(foldText(text));
  const added = [...hashes.subarray(0, count)].filter((_, i) => kinds[i] === stemKinds.topical);
  for (const hash of added) add(weights, hash, weight);
  return added;
}

/** The term of a day that is named by its date (`04-20`), whatever the year. */
export const termOfDay = (monthDay: string): number => hashString(`day ${monthDay}`);

/** Days named by their date, whatever the year: those named as from the day of publication say nothing. */
const namedDay = /-(\d\d-\d\d)(?:T|$)/;

function addDaysAndFigures(weights: Weights, { temporal, numbers }: TopicSource): readonly number[] {
  const added: number[] = [];
  const addTelling = (hash: number, weight: number): void => {
    add(weights, hash, weight);
    added.push(hash);
  };
  for (const { relative } of temporal) {
    if (relative.op !== 'absolute' && relative.op !== 'partial') continue;
    const day = namedDay.exec(relative.value)?.[1];
    if (day !== undefined) addTelling(termOfDay(day), weightOf.day);
  }
  for (const { value, unit } of numbers)
    if (unit !== null && value > 2) addTelling(hashString(`figure ${value} ${unit}`), weightOf.figure);
  return added;
}

/** Names that were found, and words that are written like names; each word of them counts once. */
function namesOf({ text, entities }: TopicSource): string {
  const found = entities.map(({ canonical }) => canonical);
  const words = new Set(found.join('\n').split(/[^\p{L}\p{M}]+/u));
  return [...found, ...findCapitalisedWords(text).filter(word => !words.has(word))].join('\n');
}

const hashRange = 2 ** 32;

/** The weightiest; of equals those with the lower hash. */
function chooseTerms(weights: Weights, telling: ReadonlySet<number>): TopicTerms {
  // Weight and hash in one number, as plain numbers are sorted several times as fast as pairs.
  const keys = new Float64Array(weights.size);
  let at = 0;
  for (const [hash, weight] of weights) keys[at++] = hash - Math.min(255, weight) * hashRange;
  const chosen = keys.sort().subarray(0, mostTerms);
  const levels = chosen.map(key => Math.floor(key / hashRange));
  const hashes = Uint32Array.from(chosen, (key, i) => key - (levels[i] ?? 0) * hashRange);
  return {
    hashes,
    weights: Uint8Array.from(levels, (level, i) => {
      const even = Math.floor(Math.min(255, -level) / 2) * 2;
      return telling.has(hashes[i] ?? 0) ? even + 1 : even;
    }),
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
  const names = addTopical(weights, namesOf(article), weightOf.name);
  const daysAndFigures = addDaysAndFigures(weights, article);
  return chooseTerms(weights, new Set([...names, ...daysAndFigures]));
}
