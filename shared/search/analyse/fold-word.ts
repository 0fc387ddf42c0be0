import { foldText } from '#shared/text/normalise.ts';

/** Letters of other languages in Arabic script, which an Arabic keyboard lacks, as that keyboard writes them. */
const arabicLetters: readonly (readonly [from: string, to: string])[] = [
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ['ڤڥ', 'ف'],
  ['گڭڪ', 'ك'],
  ['ےې', 'ي'],
  ['ہھەۀۂۃ', 'ه'],
  ['ۆۇۋۈ', 'و'],
  ['ں', 'ن'],
  ['ٲٳٵ', 'ا'],
];

/** Letters that are no plain letter with a mark, as those write them who lack them. */
const otherLetters: readonly (readonly [from: string, to: string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
  ['’ʼ', "'"],
];

const plainLetters: ReadonlyMap<string, string> = new Map(
  [...arabicLetters, ...otherLetters].flatMap(([from, to]) => [...from].map(letter => [letter, to] as const)),
);

/** What every letter of is plain already: most words. */
const isPlain = /^[a-z0-9.\u0621-\u063a\u0641-\u064a]*$/;

/** Marks on Latin, Greek and Cyrillic letters, points of Hebrew ones, and the signs for hamza and ayn of transliterations. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u02b0-\u02bb\u02bd-\u02ff]/g;

/**
 * A word for matching: folded as `foldText` does, and beyond that without accents, in letters that are on every keyboard,
 * wide letters as narrow ones. Empty where a word consists of nothing but marks.
 */
export function foldWord(word: string): string {
  const folded = foldText(word);
  if (isPlain.test(folded)) return folded;
  const bare = folded.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
  return foldText(bare.replace(/[^a-z\u0621-\u064a]/gu, letter => plainLetters.get(letter) ?? letter));
}
