import { wordAt, type FoldedWord } from './folded-words.ts';
import type { NumberLexicon, NumberWord } from './number-lexicon.ts';
import type { NumberReading } from './number-reading.ts';

/** The denominator that the plural of a fraction names: «ثلاثة أرباع», "three quarters". */
export function partsOf(foldedWord: string): number | null {
  return denominators.get(foldedWord) ?? null;
}

const denominators: ReadonlyMap<string, number> = new Map([
  ['ارباع', 4],
  ['اخماس', 5],
  ['اسداس', 6],
  ['اسباع', 7],
  ['اثمان', 8],
  ['اتساع', 9],
  ['اعشار', 10],
  ['thirds', 3],
  ['quarters', 4],
  ['fifths', 5],
]);

/** The words from `first` to the one behind `last` as so many parts of a whole. */
export function asParts(
  words: readonly FoldedWord[],
  first: number,
  last: number,
  value: number,
  opening: NumberWord | undefined,
): NumberReading {
  return {
    first,
    last: last + 1,
    value,
    hasDigits: wordAt(words, first).kind === 'number',
    isPlainDigits: false,
    isFraction: true,
    scale: 1,
    hasPronoun: false,
    isDefinite: false,
    needsNoun: false,
    isUncertain: false,
    leadLength: opening?.leadLength ?? 0,
  };
}

/** «نصف», «ربع مليون», "half a million": the fraction that begins at `first`. */
export function readFraction(
  words: readonly FoldedWord[],
  first: number,
  opening: NumberWord,
  lexicon: NumberLexicon,
): NumberReading {
  const article = wordAt(words, first + 1).text === 'a' ? 1 : 0;
  const scale = lexicon.get(wordAt(words, first + 1 + article).text);
  const isScaled = scale?.role === 'multiplier' && !scale.isJoined;
  return {
    first,
    last: isScaled ? first + 1 + article : first,
    value: isScaled ? opening.value * scale.value : opening.value,
    hasDigits: false,
    isPlainDigits: false,
    isFraction: !isScaled,
    scale: 1,
    hasPronoun: opening.hasPronoun,
    isDefinite: opening.isDefinite,
    needsNoun: false,
    isUncertain: false,
    leadLength: opening.leadLength,
  };
}

/** «خمس السكان»: before a definite noun the short form of a number is one part of so many; «خمس دول» are five. */
export const isPartOfWhole = (
  words: readonly FoldedWord[],
  first: number,
  opening: NumberWord | undefined,
): boolean =>
  opening !== undefined &&
  opening.needsNoun &&
  !opening.isDefinite &&
  /^[وفبلك]{0,2}(?:خمس|سبع|تسع|عشر)$/.test(wordAt(words, first).text) &&
  /^ال.{3}/.test(wordAt(words, first + 1).text);
