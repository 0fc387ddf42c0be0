import { lightStem, stripArabicPrefix } from '#shared/text/light-stem.ts';

/** What a word is found by, whatever its inflection. Takes a folded form: words of one form have one stem. */
export function stemWord(form: string): string {
  return lightStem(form.replace(/'s$/, '').replaceAll("'", ''));
}

/** A folded form without the article and what is written together with it: as stems begin. */
export const withoutArticle = (form: string): string => stripArabicPrefix(form);
