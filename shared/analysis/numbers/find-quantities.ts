import type { Quantity, QuantityQualifier } from '#shared/domain/article/quantity.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { foldedWords, spanOfRange, wordAt, type FoldedText, type FoldedWord } from './folded-words.ts';
import { isNotQuantity } from './is-not-quantity.ts';
import { numberLexiconFor, type NumberLexicon } from './number-lexicon.ts';
import { readNumber, type NumberReading } from './read-number.ts';
import { readQualifier } from './read-qualifier.ts';
import {
  countedBefore,
  currencyOfSign,
  dualOf,
  isCountedNoun,
  isCurrency,
  isTimeUnit,
  readPercent,
  readUnitAfter,
  unitBefore,
} from './read-unit.ts';

const measuredByDegrees = lightStem(foldText('درجة'));

interface Found {
  readonly first: number;
  readonly last: number;
  /** The last word that says what is counted, where it stands behind the number: «ملايين يورو». */
  readonly end: number;
  /** Letters of the first word that stand before the number. */
  readonly leadLength: number;
  readonly value: number;
  readonly scale: number;
  readonly unit: string | null;
  readonly qualifier: QuantityQualifier;
}

/**
 * Finds the numbers of a text that count or measure something, in reading order: digits of three scripts, number
 * words (Arabic and English), duals, percentages, sums of money and fractions. The span covers the number with its
 * scale and percent sign; the noun it counts and its currency are in `unit` only. Years, days of the month, clock times,
 * lengths of time, ages, ranks, scores and numbers that are part of a name are left out, and so are vague ones
 * («عشرات», "dozens").
 * A range gives two quantities, `at-least` and `at-most`. `about` also marks a value whose decimal order is a guess.
 */
export function findQuantities(text: string, language: string): readonly Quantity[] {
  const folded = foldedWords(text);
  const found = collect(folded.words, numberLexiconFor(language), language);
  return asRanges(folded.words, found)
    .filter(({ unit }) => unit === null || !isTimeUnit(unit))
    .map(item => toQuantity(folded, item));
}

function collect(words: readonly FoldedWord[], lexicon: NumberLexicon, language: string): readonly Found[] {
  const context = {
    language,
    isMeasureAt: (index: number) =>
      readPercent(words, index) !== null || isCurrency(wordAt(words, index).text),
  };
  const found: Found[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = wordAt(words, index);
    if (word.kind === 'mark') continue;
    const dual = dualOf(word.text);
    if (dual !== undefined && language !== 'en') {
      found.push({
        ...dual,
        first: index,
        last: index,
        end: index,
        value: 2,
        scale: 1,
        qualifier: readQualifier(words, index, index),
      });
      continue;
    }
    const reading = readNumber(words, index, lexicon, context);
    if (!reading) {
      const unit = countedBefore(words, index);
      if (unit !== null)
        found.push({
          first: index,
          last: index,
          end: index,
          leadLength: 0,
          value: 1,
          scale: 1,
          unit,
          qualifier: 'exact',
        });
      continue;
    }
    const item = isNotQuantity(words, reading) ? null : asFound(words, reading, lexicon);
    if (item) found.push(item);
    index = Math.max(reading.last, item?.last ?? index);
  }
  return found;
}

function asFound(words: readonly FoldedWord[], reading: NumberReading, lexicon: NumberLexicon): Found | null {
  const { first, last, value } = reading;
  const sign = currencyOfSign(wordAt(words, first - 1).text);
  const after = readUnitAfter(words, last + 1);
  const behind =
    reading.isDefinite || isArticleBefore(words, first) ? unitBefore(words, nounBefore(words, first)) : null;
  // «والاثنان يلعبان»: what follows a definite number is counted by it only if news counts such things.
  const isLoose = reading.isDefinite && behind === null && !reading.hasDigits && !reading.isFraction;
  const ahead =
    isLoose && !isCountedNoun(wordAt(words, last + 1).text) && after.unit !== '%' ? null : after.unit;
  const unit = sign ?? (after.unit === '%' ? '%' : (behind ?? ahead));
  const isRangeStart =
    /^(?:الي|او)$/.test(wordAt(words, last + 1).text) && lexicon.has(wordAt(words, last + 2).text);
  const isLoneScale = first === last && lexicon.get(wordAt(words, first).text)?.role === 'multiplier';
  const end = behind === null ? after.last : last;
  const qualifier = readQualifier(words, sign === undefined ? first : first - 1, end, reading.leadLength > 0);
  const isVague = isLoneScale && qualifier === 'exact';
  if (
    ((reading.needsNoun && !isRangeStart) || isVague || (reading.isDefinite && !reading.isFraction)) &&
    unit === null
  )
    return null;
  // «هو الـ77»: with its article and nothing to count it is a place in a row.
  if (isArticleBefore(words, first) && unit === null) return null;
  if (isLoneScale && isVagueScale(wordAt(words, first).text)) return null;
  const isOfNothing = reading.hasPronoun || (reading.isFraction && unit !== '%' && after.unit === null);
  return {
    first,
    last: behind === null && after.isOwnText ? after.last : last,
    end,
    leadLength: reading.leadLength,
    value: isNegative(words, reading, unit) ? -value : value,
    scale: reading.scale,
    unit: isOfNothing ? null : unit,
    qualifier: reading.isUncertain ? 'about' : qualifier,
  };
}

/** «-5 درجات», «-0.3%»: a sign before a measure. Before other nouns it is the mark of a list. */
const isNegative = (
  words: readonly FoldedWord[],
  { first, hasDigits }: NumberReading,
  unit: string | null,
): boolean =>
  hasDigits &&
  /^[-−]$/.test(wordAt(words, first - 1).text) &&
  !wordAt(words, first).isSpaced &&
  wordAt(words, first - 1).isSpaced &&
  (unit === '%' || unit === measuredByDegrees);

/** «آلاف», «ملايين» and the like without a number before them say how many only roughly. */
const isVagueScale = (foldedWord: string): boolean =>
  /(?:الاف|ملايين|مليارات|بلايين)$/.test(foldedWord) ||
  /^(?:hundred|thousand|million|billion)$/.test(foldedWord);

const isArticleBefore = (words: readonly FoldedWord[], first: number): boolean =>
  /^(?:ال|[وفب]ال|لل)$/.test(wordAt(words, first - 1).text) && !wordAt(words, first).isSpaced;

const nounBefore = (words: readonly FoldedWord[], first: number): number =>
  isArticleBefore(words, first) ? first - 2 : first - 1;

const rangeJoint = /^(?:[-–—]|الي|to|و)$/;

/** Two numbers with «إلى», a dash or «بين … و…» around them become the ends of a range, with one unit. */
function asRanges(words: readonly FoldedWord[], found: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  for (let i = 0; i < found.length; i++) {
    const low = found[i];
    const high = found[i + 1];
    if (low === undefined) continue;
    if (high !== undefined && isRange(words, low, high)) {
      result.push(
        { ...low, value: scaledLike(low, high), unit: high.unit ?? low.unit, qualifier: 'at-least' },
        { ...high, unit: high.unit ?? low.unit, qualifier: 'at-most' },
      );
      i++;
      continue;
    }
    const isEither = high !== undefined && low.unit === null && isAlternative(words, low, high);
    if (!isScorePart(words, low)) result.push(isEither ? { ...low, unit: high.unit } : low);
  }
  return result;
}

/** «بين 30 و40 مليونا»: the scale behind the second is meant for the first as well. */
const scaledLike = (low: Found, high: Found): number =>
  low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale
    ? low.value * high.scale
    : low.value;

/** «خمس أو عشر دول», «18 و26 سنة», «8 من أصل 10 دول»: both count the noun behind the second. */
const isAlternative = (words: readonly FoldedWord[], low: Found, high: Found): boolean =>
  (/^(?:او|or|و|and)$/.test(wordAt(words, low.end + 1).text) && high.first === low.end + 2) ||
  (wordAt(words, low.end + 1).text === 'من' && high.first === low.end + 3);

function isRange(words: readonly FoldedWord[], low: Found, high: Found): boolean {
  const joint = wordAt(words, low.end + 1).text;
  const opener = wordAt(words, low.first - 1).text;
  if (low.value >= high.value || high.first - low.end > 2) return false;
  if (/^[-–—]$/.test(joint)) return high.first === low.end + 2 && high.unit !== null;
  if (joint === 'الي' || joint === 'to')
    return high.first === low.end + 2 && /^و?(?:من|بين|from)$/.test(opener);
  const isJoined = joint === 'و' || joint === 'and' || wordAt(words, high.first).text.startsWith('و');
  return isJoined && /^و?(?:بين|مابين|between)$/.test(opener);
}

/** «3-1» without anything counted is the result of a match. */
function isScorePart(words: readonly FoldedWord[], item: Found): boolean {
  const next = wordAt(words, item.last + 1);
  const previous = wordAt(words, item.first - 1);
  const isBefore =
    rangeJoint.test(next.text) &&
    /^[-–—]$/.test(next.text) &&
    isSmallNumber(wordAt(words, item.last + 2).text);
  const isAfter = /^[-–—]$/.test(previous.text) && isSmallNumber(wordAt(words, item.first - 2).text);
  return (isBefore || isAfter) && (item.unit === null || isFallingPair(words, item, isBefore));
}

/** «2-1»: a range never falls, so what follows is not counted by it. */
function isFallingPair(words: readonly FoldedWord[], item: Found, isFirst: boolean): boolean {
  const other = Number(wordAt(words, isFirst ? item.last + 2 : item.first - 2).text.replace('صفر', '0'));
  return isFirst ? item.value >= other : other >= item.value;
}

const isSmallNumber = (text: string): boolean => /^[0-9]{1,3}$/.test(text) || text === 'صفر';

function toQuantity(folded: FoldedText, item: Found): Quantity {
  const start = wordAt(folded.words, item.first).start + item.leadLength;
  const span = spanOfRange(folded, start, wordAt(folded.words, item.last).end);
  return {
    span,
    text: sliceSpan(folded.original, span),
    value: item.value,
    unit: item.unit,
    qualifier: item.qualifier,
  };
}
