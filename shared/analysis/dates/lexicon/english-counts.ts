import { wordList } from './word-list.ts';

const tens = wordList<number>([
  [20, 'twenty, twenties'],
  [30, 'thirty, thirties'],
  [40, 'forty, forties'],
  [50, 'fifty, fifties'],
  [60, 'sixty, sixties'],
  [70, 'seventy, seventies'],
  [80, 'eighty, eighties'],
  [90, 'ninety, nineties'],
]);

/** Counts in words that are not a number: «a few» and its like. */
const several =
  /^(?:several|many|some|a few|few|a couple of|couple of|a couple|a number of|dozens of|hundreds of|thousands of|countless|numerous|multiple)$/;

const severalSource =
  'several|many|some|a few|few|a couple of|couple of|a couple|a number of|dozens of|hundreds of|thousands of|countless|numerous|multiple';

const ones = wordList<number>([
  [1, 'a, an, one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve, a dozen, dozen'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [100, 'a hundred, one hundred, hundred'],
  [200, 'two hundred'],
  [300, 'three hundred'],
  [1000, 'a thousand, one thousand, thousand'],
]);

const half = String.raw`(?:\s+1\/2|\s*½|(?:\s+|-)and(?:\s+|-)a(?:\s+|-)half)?`;

/** A count: digits, words, with a half or without, or «several». */
export const englishCountSource = String.raw`\d+(?:[.,]\d+)*${half}|(?:${tens.source})(?:-(?:${ones.source}))?|${severalSource}|${ones.source}${half}`;

/** The count found, `X` where the words leave it open; undefined for anything else. */
export function englishCountOf(found: string): number | 'X' | undefined {
  const whole = found.trim().replace(/\s+/g, ' ');
  const text = whole.replace(/(?: 1\/2| ?½|[ -]and[ -]a[ -]half)$/, '');
  const more = text === whole ? 0 : 0.5;
  if (/^\d/.test(text)) return Number(text.replace(/,(?=\d{3})/g, '')) + more;
  if (several.test(text)) return 'X';
  const [ten = '', one = ''] = text.split('-');
  const sum = tens.valueOf(ten);
  const value = sum === undefined ? ones.valueOf(text) : sum + (one === '' ? 0 : (ones.valueOf(one) ?? 0));
  return value === undefined ? undefined : value + more;
}

/** Decades in words or digits; 80 for «eighties» and «80s». */
export const englishDecadeOf = (found: string): number | undefined =>
  /^\d/.test(found) ? Number(found.slice(0, 2)) : tens.valueOf(found);

/** Ordinals in words and digits, to the last day of a month. */
export const englishOrdinals = wordList<number>([
  [1, 'first, 1st'],
  [2, 'second, 2nd'],
  [3, 'third, 3rd'],
  [4, 'fourth, 4th, final'],
  [5, 'fifth, 5th'],
  [6, 'sixth, 6th'],
  [7, 'seventh, 7th'],
  [8, 'eighth, 8th'],
  [9, 'ninth, 9th'],
  [10, 'tenth, 10th'],
  [11, 'eleventh, 11th'],
  [12, 'twelfth, 12th'],
  [13, 'thirteenth, 13th'],
  [14, 'fourteenth, 14th'],
  [15, 'fifteenth, 15th'],
  [16, 'sixteenth, 16th'],
  [17, 'seventeenth, 17th'],
  [18, 'eighteenth, 18th'],
  [19, 'nineteenth, 19th'],
  [20, 'twentieth, 20th'],
  [21, 'twenty-first, 21st'],
]);
