import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import { wordAt, type FoldedWord } from './folded-words.ts';

/** A number found in the words of a text, before its place in it is worked out. */
export interface Found {
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

const rangeJoint = /^(?:[-–—]|الي|to|و)$/;

/** Two numbers with «إلى», a dash or «بين … و…» around them become the ends of a range, with one unit. */
export function asRanges(words: readonly FoldedWord[], found: readonly Found[]): readonly Found[] {
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

/** «خمس أو عشر دول», «18 و26 سنة», «52 إلى 48 في المئة», «8 من أصل 10 دول»: both count the noun behind the second. */
const isAlternative = (words: readonly FoldedWord[], low: Found, high: Found): boolean =>
  (/^(?:او|or|و|and)$/.test(wordAt(words, low.end + 1).text) && high.first === low.end + 2) ||
  (wordAt(words, low.end + 1).text === 'الي' && high.first === low.end + 2 && high.unit === '%') ||
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
