import { lightStem } from '#shared/text/light-stem.ts';

/** The word in plain letters: outlets write names and capitals with and without accents. */
export const withoutAccents = (foldedWord: string): string =>
  /^[ -~\u0600-\u06ff]*$/.test(foldedWord) ? foldedWord : foldedWord.normalize('NFD').replace(/\p{M}/gu, '');

/** What inflections of a word in Latin, Greek or Cyrillic letters mostly share: its beginning. */
const beginning = 6;
const alphabetic = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;
const arabic = /^[\u0621-\u064a]/;

/**
 * A form that inflections of a word share, for holding reports against each other. No language is known here: what is not
 * Arabic is cut to its beginning, which for topics serves about as well as a stemmer (P. McNamee and J. Mayfield,
 * Character N-Gram Tokenization for European Language Text Retrieval, 2004). Takes a folded word.
 */
export function topicForm(foldedWord: string): string {
  if (arabic.test(foldedWord)) return lightStem(foldedWord);
  const stem = lightStem(withoutAccents(foldedWord));
  if (!alphabetic.test(stem)) return stem;
  const cut = stem.slice(0, beginning);
  return cut.length > 4 ? cut.replace(/(?<=.{4})[aeiou]$/, '') : cut;
}
