import { fnv1a } from '#shared/text/fnv1a.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { createNumbering } from './numbering.ts';

/**
 * Three letters as one small integer, which a map finds much faster than a string. Ten bits a letter keep Arabic and
 * Latin apart; letters of other scripts may share a number, which only adds a little noise.
 */
const packTriple = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x3ff) << 20) |
  ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
  (text.charCodeAt(at + 2) & 0x3ff);

/** What a folded word is made of, whatever it is compared with: a number for its stem, then its triples. */
interface WordParts {
  readonly isTelling: boolean;
  readonly keys: readonly number[];
}

/** A stem as a number below zero, which tells it from triples. It never hangs on what was read before, and is seldom shared. */
const packStem = (stem: string): number => fnv1a(stem) | 0x80000000;

const wordParts = rememberWords((word: string): WordParts => {
  const stem = lightStem(word);
  const padded = `^${stem}$`;
  const keys = [packStem(stem)];
  for (let i = 0; padded.length > 4 && i + 3 <= padded.length; i++) keys.push(packTriple(padded, i));
  return { isTelling: !isStopWord(word), keys };
});

/** The features of a word in this comparison, by number: its stem first, then its triples. */
export type WordFeatures = readonly number[];

/** The features of the words of one comparison. */
export interface Lexicon {
  featuresOf(foldedWord: string): WordFeatures;
  /** Null for a word that tells nothing. */
  tellingFeaturesOf(foldedWord: string): WordFeatures | null;
  size(): number;
}

/** Numbers features in the order they come, and remembers those of each word because words repeat. */
export function createLexicon(): Lexicon {
  const numbering = createNumbering();
  const words = new Map<string, WordFeatures | null>();
  const number = ({ keys }: WordParts): WordFeatures => keys.map(key => numbering.numberOf(key));
  return {
    featuresOf: word => number(wordParts(word)),
    tellingFeaturesOf(word) {
      const known = words.get(word);
      if (known !== undefined) return known;
      const parts = wordParts(word);
      const features = parts.isTelling ? number(parts) : null;
      words.set(word, features);
      return features;
    },
    size: () => numbering.size(),
  };
}

/** The features of the words that tell something. A sentence of stop words («لا.») stands for itself: it still meets its copy. */
export function topicFeatures(words: readonly string[], lexicon: Lexicon): readonly WordFeatures[] {
  const topic: WordFeatures[] = [];
  for (const word of words) {
    const features = lexicon.tellingFeaturesOf(word);
    if (features) topic.push(features);
  }
  return topic.length > 0 ? topic : [...words, ''].map(lexicon.featuresOf);
}
