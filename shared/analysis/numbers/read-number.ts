import { wordAt, type FoldedWord } from './folded-words.ts';
import type { NumberLexicon, NumberWord } from './number-lexicon.ts';
import type { NumberReading } from './number-reading.ts';
import { readDigits } from './read-digits.ts';
import { asParts, isPartOfWhole, partsOf, readFraction } from './read-fraction.ts';

/** What a number's value depends on beside its own words. */
interface NumberContext {
  readonly language: string;
  /** True where a percent sign or a currency stands. */
  readonly isMeasureAt: (index: number) => boolean;
  readonly isPercentAt: (index: number) => boolean;
}

interface Sum {
  total: number;
  /** What stands before the next scale word. */
  group: number;
  lastScale: number;
}

/** True if a part may be added to what the group holds: «خمسة وعشرون», «مئة وخمسة», "twenty-five". */
function mayAdd(group: number, value: number): boolean {
  if (group === 0) return true;
  if (value >= 1000) return false;
  if (group % 100 === 0) return value < 100;
  const rest = group % 100;
  const isUnitBeforeTen = rest < 10 && value >= 10 && value % 10 === 0 && value < 100;
  const isUnitAfterTen = rest >= 20 && rest % 10 === 0 && value < 10;
  return isUnitBeforeTen || isUnitAfterTen;
}

function addWord(sum: Sum, word: NumberWord, isFirst: boolean, isArabicJoin: boolean): boolean {
  const { value, role } = word;
  if (role === 'multiplier') {
    if (value === 100) {
      if (sum.group > 99) return false;
      sum.group = (sum.group || 1) * 100;
      return true;
    }
    if (value >= sum.lastScale || (isArabicJoin && sum.group > 0)) return false;
    sum.total += (sum.group || 1) * value;
    sum.group = 0;
    sum.lastScale = value;
    return true;
  }
  if (role === 'hundred' && value === 100 && !isArabicJoin && sum.group >= 3 && sum.group <= 9) {
    sum.group *= 100;
    return true;
  }
  if (value >= 1000) {
    if (sum.group > 0 || value >= sum.lastScale) return false;
    sum.total += value;
    sum.lastScale = value / 2;
    return true;
  }
  const isTeen =
    role === 'ten' && value === 10 && !isArabicJoin && sum.group % 100 > 0 && sum.group % 100 < 10;
  if (
    !isFirst &&
    !isArabicJoin &&
    !isTeen &&
    /^(?:unit|ten|teen|hundred)$/.test(role) &&
    sum.group === 0 &&
    sum.lastScale === Infinity
  ) {
    return false;
  }
  if (!isTeen && (!mayAdd(sum.group, value) || (value >= sum.lastScale && sum.group === 0))) return false;
  sum.group += value;
  return true;
}

const isArabicWord = (word: FoldedWord): boolean => /^[\u0621-\u064a]/.test(word.text);

/** The index of the word that goes on with an English number, past hyphens and, between words, "and". */
function nextEnglishPart(words: readonly FoldedWord[], index: number, hasDigits: boolean): number {
  const { text } = wordAt(words, index);
  const isJoin = (text === 'and' && !hasDigits) || (text === '-' && !wordAt(words, index).isSpaced);
  return isJoin ? index + 1 : index;
}

/** "a million", "one hundred": the first word counts the scale behind it. */
const countsScale = (words: readonly FoldedWord[], first: number, lexicon: NumberLexicon): boolean =>
  /^(?:a|one)$/.test(wordAt(words, first).text) &&
  lexicon.get(wordAt(words, first + 1).text)?.role === 'multiplier';

/** Reads the longest number that begins at `first`; null where none does. */
export function readNumber(
  words: readonly FoldedWord[],
  first: number,
  lexicon: NumberLexicon,
  context: NumberContext,
): NumberReading | null {
  if (countsScale(words, first, lexicon)) {
    const scaled = readNumber(words, first + 1, lexicon, context);
    return scaled && { ...scaled, first };
  }
  const head = wordAt(words, first);
  const opening = lexicon.get(head.text);
  if (opening?.role === 'fraction') return readFraction(words, first, opening, lexicon);
  const sum: Sum = { total: 0, group: 0, lastScale: Infinity };
  const digits = readDigits(words, first, context.language, index => {
    const role = lexicon.get(wordAt(words, index).text)?.role;
    return role === 'multiplier' || role === 'hundred' || context.isMeasureAt(index);
  });
  let last = first;
  if (digits) {
    sum.group = digits.value;
    last = digits.last;
  } else if (!opening || !addWord(sum, opening, true, false)) {
    return null;
  }
  const joint = wordAt(words, last + 1);
  const isHyphened = joint.text === '-' && !joint.isSpaced;
  const parts = partsOf(wordAt(words, isHyphened ? last + 2 : last + 1).text);
  if (parts !== null && sum.group > 0 && sum.group < parts)
    return asParts(words, first, isHyphened ? last + 1 : last, sum.group / parts, opening);
  if (isPartOfWhole(words, first, opening)) return asParts(words, first, first - 1, 1 / sum.group, opening);
  const before = last;
  last = readRest(words, last, sum, lexicon, digits !== null, context);
  const isOfMore = last > first && sum.total + sum.group >= 11;
  if (opening?.needsMore && !isOfMore && !(last === first && context.isPercentAt(last + 1))) return null;
  return {
    first,
    last,
    value: sum.total + sum.group,
    hasDigits: digits !== null,
    isPlainDigits: digits !== null && last === before,
    isFraction: false,
    scale: sum.lastScale < Infinity && sum.group === 0 ? sum.lastScale : 1,
    hasPronoun: false,
    isDefinite: opening?.isDefinite ?? false,
    needsNoun: (opening?.needsNoun ?? false) && last === first,
    isUncertain: digits?.isUncertain ?? false,
    leadLength: opening?.leadLength ?? 0,
  };
}

/** «مئة وواحد», «مئة وأحد عشر»: what counts only in a greater number stands in one. */
function joinsMore(words: readonly FoldedWord[], index: number, sum: Sum, lexicon: NumberLexicon): boolean {
  const next = lexicon.get(wordAt(words, index + 1).text);
  const isTeen = next?.role === 'ten' && next.value === 10 && !next.isJoined;
  return (
    isTeen ||
    (/^(?:و?واحده?)$/.test(wordAt(words, index).text) && (sum.group >= 100 || sum.lastScale < Infinity))
  );
}

/** «مئة و ستة عشر»: the conjunction with a space behind it, and the number word it joins. */
function spacedPart(
  words: readonly FoldedWord[],
  index: number,
  lexicon: NumberLexicon,
): { readonly index: number; readonly part: NumberWord } | null {
  if (wordAt(words, index).text !== 'و') return null;
  const part = lexicon.get(wordAt(words, index + 1).text);
  return part && !part.isJoined && !part.isDefinite
    ? { index: index + 1, part: { ...part, isJoined: true } }
    : null;
}

/** Adds everything that goes on with the number to `sum`; returns its last word. */
function readRest(
  words: readonly FoldedWord[],
  from: number,
  sum: Sum,
  lexicon: NumberLexicon,
  hasDigits: boolean,
  context: NumberContext,
): number {
  let last = from;
  for (;;) {
    const index = nextEnglishPart(words, last + 1, hasDigits);
    const word = wordAt(words, index);
    const joined = wordAt(words, last + 2);
    // «مليون و200 ألف»: the conjunction is a word of its own before digits.
    if (
      word.text === 'و' &&
      joined.kind === 'number' &&
      !joined.isSpaced &&
      sum.lastScale < Infinity &&
      sum.group === 0
    ) {
      const digits = readDigits(words, last + 2, context.language, () => false);
      if (!digits || digits.value >= sum.lastScale) return last;
      sum.group = digits.value;
      last = digits.last;
      continue;
    }
    const spaced = spacedPart(words, index, lexicon);
    const part = spaced?.part ?? lexicon.get(word.text);
    if (!part) return last;
    if (part.needsMore && !joinsMore(words, spaced?.index ?? index, sum, lexicon)) return last;
    const past = (spaced?.index ?? index) + 1;
    // «مليونان ونصف المليون» adds to the scale before it; «3 ونصف مليون», «اثنان ونصف في المئة» to the number itself.
    const isOwnHalf =
      part.role === 'fraction' && part.isJoined && sum.lastScale === Infinity && sum.group > 0;
    if (
      isOwnHalf &&
      (context.isMeasureAt(past) || lexicon.get(wordAt(words, past).text)?.role === 'multiplier')
    ) {
      sum.group += part.value;
      last = past - 1;
      continue;
    }
    if (part.role === 'fraction') {
      if (!part.isJoined || sum.lastScale === Infinity || sum.group > 0) return last;
      sum.total += part.value * sum.lastScale;
      const end = spaced?.index ?? index;
      return lexicon.get(wordAt(words, end + 1).text)?.value === sum.lastScale ? end + 1 : end;
    }
    const isArabic = isArabicWord(word) || spaced !== null;
    const isMultiplying = part.role === 'multiplier' && !part.isJoined;
    if (hasDigits && sum.lastScale === Infinity && !isMultiplying && part.role !== 'hundred') return last;
    if (isArabic && part.isDefinite && !part.isJoined && part.role !== 'multiplier') return last;
    if (!addWord(sum, part, false, isArabic && part.isJoined)) return last;
    last = spaced?.index ?? index;
  }
}
