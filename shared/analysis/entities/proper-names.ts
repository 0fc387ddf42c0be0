import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { givenWeight, isForeignShaped, isUnknownWord } from './name-lexicon.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';

/** A proper name that no table knows, read by the noun before it. */
export interface ProperName {
  readonly first: number;
  readonly last: number;
  readonly isQuoted: boolean;
}

export interface ProperNameOptions {
  /** True if the name of a place may close it: «سسكا موسكو». */
  readonly mayHoldPlace: boolean;
  /** True if one unknown word is enough, whatever its letters. */
  readonly takesAny: boolean;
}

const openers = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
  ["'", "'"],
]);
const maxQuoted = 5;
const maxWords = 3;

/** Words with proclitics or endings, which an unknown word may be instead of a name. */
const inflected = /^(?:[وفبلك]?(?:ال|لل)|[وفبل](?=.{4}).*ه$|سي|ست)|(?:ها|هم|نا|ته|ين|ون|ات|يه|تها)$/;
/** «استنكارا»: an adverb ends a name. */
const adverb = /.{3}[^يو]ا$/;
/** Verbs of the present tense, which seldom stand behind the noun of a settlement. */
const verbs = /^[يتن].{4,}/;

/** Pronouns behind a noun, which no name of a place has. */
const withPronoun = /^(?:[وفبلك]?(?:ال|لل))|(?:ها|هم|نا|ته|تها)$/;

const isProper = (words: readonly FoldedWord[], index: number, takesAny: boolean): boolean => {
  const { text, kind } = wordAt(words, index);
  if (kind !== 'word' || text.length < 3) return false;
  return (
    /^[a-z]/.test(text) ||
    (isUnknownWord(text) &&
      (takesAny ? !withPronoun.test(text) : !inflected.test(text) && !verbs.test(text)) &&
      !isDemonym(text))
  );
};

/** The name in quotation marks behind `index`, past adjectives of the noun («صحيفة بريطانية "…"»); null where none stands. */
function quotedName(words: readonly FoldedWord[], index: number): ProperName | null {
  let opener = index + 1;
  while (opener < index + 3 && isDemonym(wordAt(words, opener).text)) opener++;
  const closer = openers.get(wordAt(words, opener).text);
  if (closer === undefined) return null;
  for (let i = opener + 1; i <= opener + maxQuoted + 1; i++) {
    const { text, kind } = wordAt(words, i);
    if (text === closer) return i > opener + 1 ? { first: opener + 1, last: i - 1, isQuoted: true } : null;
    if (kind === 'mark' && text !== '.' && text !== '-' && text !== '_') return null;
  }
  return null;
}

/** The unknown words behind `index` that can be a name: «كوبيون بالوسيورا». */
function unknownName(
  words: readonly FoldedWord[],
  index: number,
  options: ProperNameOptions,
): ProperName | null {
  const first = index + 1;
  if (!isProper(words, first, options.takesAny) || givenWeight(wordAt(words, first).text) > 1) return null;
  let last = first;
  while (last - first + 1 < maxWords && wordAt(words, last + 1).isSpaced) {
    const place = matchPlace(words, last + 1);
    if (place && place.leadLength === 0 && options.mayHoldPlace)
      return { first, last: place.last, isQuoted: false };
    if (place || adverb.test(wordAt(words, last + 1).text) || !isProper(words, last + 1, false)) break;
    last++;
  }
  const { text } = wordAt(words, first);
  const isEnough = options.takesAny || last > first || /^[a-z]/.test(text) || isForeignShaped(text);
  return isEnough ? { first, last, isQuoted: false } : null;
}

/** The proper name behind the noun at `head`, in quotation marks or of words that no list knows; null where none stands. */
export const nameBehindHead = (
  words: readonly FoldedWord[],
  head: number,
  options: ProperNameOptions,
): ProperName | null => quotedName(words, head) ?? unknownName(words, head, options);
