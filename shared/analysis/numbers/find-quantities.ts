import type { Quantity } from '#shared/domain/article/quantity.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { foldedWords, spanOfRange, wordAt, type FoldedText, type FoldedWord } from './folded-words.ts';
import { isNotQuantity } from './is-not-quantity.ts';
import { asRanges, type Found } from './number-ranges.ts';
import { numberLexiconFor, type NumberLexicon } from './number-lexicon.ts';
import type { NumberReading } from './number-reading.ts';
import { readNumber } from './read-number.ts';
import { readQualifier } from './read-qualifier.ts';
import {
  countedBefore,
  currencyOfSign,
  dualForms,
  dualOf,
  isCountedNoun,
  isCurrency,
  isTimeUnit,
  readPercent,
  readUnitAfter,
  unitBefore,
} from './read-unit.ts';

const measuredByDegrees = lightStem(foldText('درجة'));

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

/** Words that count, or with which a number may begin: one look-up spares all others the rest. */
const countingWords: ReadonlySet<string> = new Set([
  ...numberLexiconFor('und').keys(),
  ...dualForms,
  'a',
  'one',
  'واحد',
  'واحده',
]);

function collect(words: readonly FoldedWord[], lexicon: NumberLexicon, language: string): readonly Found[] {
  const context = {
    language,
    isPercentAt: (index: number) => readPercent(words, index) !== null,
    isMeasureAt: (index: number) =>
      readPercent(words, index) !== null || isCurrency(wordAt(words, index).text),
  };
  const found: Found[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = wordAt(words, index);
    if (word.kind === 'mark' || (word.kind === 'word' && !countingWords.has(word.text))) continue;
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
  const isPercentBefore = /^[%٪]$/.test(wordAt(words, first - 1).text) && !wordAt(words, first).isSpaced;
  const behind =
    reading.isDefinite || isArticleBefore(words, first) ? unitBefore(words, nounBefore(words, first)) : null;
  // «والاثنان يلعبان»: what follows a definite number is counted by it only if news counts such things.
  const isLoose = reading.isDefinite && behind === null && !reading.hasDigits && !reading.isFraction;
  const ahead =
    isLoose && !isCountedNoun(wordAt(words, last + 1).text) && after.unit !== '%' ? null : after.unit;
  const unit = isPercentBefore ? '%' : (sign ?? (after.unit === '%' ? '%' : (behind ?? ahead)));
  const isRangeStart =
    /^(?:الي|او)$/.test(wordAt(words, last + 1).text) && lexicon.has(wordAt(words, last + 2).text);
  const isLoneScale = first === last && lexicon.get(wordAt(words, first).text)?.role === 'multiplier';
  const end = behind === null ? after.last : last;
  const qualifier = readQualifier(words, sign === undefined ? first : first - 1, end, reading.leadLength > 0);
  const next = wordAt(words, last + 1).text;
  const isOfOthers = /^(?:اخر(?:ين|ون|يات)?|منه[ام]|others)$/.test(next);
  const isVague = isLoneScale && qualifier === 'exact' && !isOfOthers;
  if (
    ((reading.needsNoun && !isRangeStart && !isOfOthers) ||
      isVague ||
      (reading.isDefinite && !reading.isFraction)) &&
    unit === null
  )
    return null;
  // «هو الـ77»: with its article and nothing to count it is a place in a row.
  if (isArticleBefore(words, first) && unit === null) return null;
  if (isLoneScale && isVagueScale(wordAt(words, first).text)) return null;
  const isBelow = isNegative(words, reading, unit);
  const isOfNothing = reading.hasPronoun || (reading.isFraction && unit !== '%' && after.unit === null);
  return {
    first: isPercentBefore || isBelow ? first - 1 : first,
    last: !isPercentBefore && behind === null && after.isOwnText ? after.last : last,
    end,
    leadLength: reading.leadLength,
    value: isBelow ? -value : value,
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
