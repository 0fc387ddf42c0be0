import { lightStem } from '#shared/text/light-stem.ts';

/** What a word is found by, whatever its inflection. Takes a folded form: words of one form have one stem. */
export function stemWord(form: string): string {
  return lightStem(form.replace(/'s$/, '').replaceAll("'", ''));
}
