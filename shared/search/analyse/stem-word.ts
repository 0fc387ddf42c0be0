import { usualBeginnings, usualSpelling } from './spellings.ts';
import { stemArabic, stripArticle, stripPrefix } from './stem-arabic.ts';
import { stemEnglish } from './stem-english.ts';

const arabic = /^[\u0621-\u064a]+$/;
const latin = /^[a-z]+$/;

/** True for a folded word or stem in Arabic letters alone. */
export const isArabic = (folded: string): boolean => arabic.test(folded);

/** What a word is found by, whatever its inflection. Takes a folded form: words of one form have one stem. */
export function stemWord(form: string): string {
  if (isArabic(form)) return stemArabic(usualSpelling(form));
  const word = form.replace(/'s$/, '').replaceAll("'", '');
  return latin.test(word) ? stemEnglish(word) : word;
}

/** A folded form without the article and what is written together with it: as stems begin. */
export const withoutArticle = (form: string): string =>
  isArabic(form) ? stripPrefix(usualSpelling(form)) : form.replaceAll("'", '');

/** Shorter ones are the beginning of too many words to be another spelling of some. */
const shortestSpelling = 3;

/**
 * What stems begin with of words that begin with a folded form: this itself, or what is left of it without the article. A word
 * that is not complete does not tell which («الما» may become «المالية» or «ألمانيا»).
 */
export function beginningsOfStems(form: string): readonly string[] {
  if (!isArabic(form)) return [form.replaceAll("'", '')];
  const spelt = usualSpelling(form);
  const beginnings = [spelt, stripArticle(spelt)];
  const usual = beginnings.flatMap(beginning =>
    beginning.length < shortestSpelling ? [] : usualBeginnings(beginning),
  );
  return [...new Set([...beginnings, ...usual])];
}
