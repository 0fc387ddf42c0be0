import { foldNumber } from './fold-number.ts';
import { foldWord } from './fold-word.ts';

/** A part of a word of the text that is found as a word of its own. Offsets are of the word. */
export interface WordPart {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts that put no space between words: each letter is found for itself, words are its neighbours. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const spacelessParts = new RegExp(`${spaceless.source}[\\p{M}ー]*|(?:(?!${spaceless.source}).)+`, 'gsu');

/** Nothing but letters of one of these scripts, without a tatweel: most words. Of the rules below only that for names is for them. */
const isPlain = /^(?:[\u0621-\u063a\u0641-\u064a]+|[a-z]+)$/i;

/**
 * A proclitic that a tatweel sets off from what follows, mostly a name: «بـإنفاقها»; with the article only before what is not
 * Arabic («الـBBC») or alone («الـ15»). Where more of the word is drawn out («كـتـاب») it is there for looks.
 */
const setOff = /^(?:(?:[وف]?[بلك]|[وف])ـ+(?=[^ـ]*ـ*$)|[وف]?(?:[بلك]?ال|لل)ـ+(?!\p{Script=Arabic}))/u;

/** What is written together with a word that is not Arabic («وNATO», «بالBBC»). */
const beforeLatin = /^[وف]?(?:[بك]?ال|لل|[بلك])?(?=\p{Script=Latin})/u;

/** «U.N.» is «UN». */
const initials = /^\p{L}(?:\.\p{L})+$/u;

/** «عبدالله» is written in one and in two words; so are some names of places. */
const joined = /^([وفبلك]?(?:عبد(?=ال..)|[أا]بو(?=ظبي$)))./u;

/** Articles and prepositions of French and Italian that lose their vowel. */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull)['’](?=\p{L}{2})/iu;

const partAt = (word: string, start: number, end: number): WordPart => ({
  form: foldWord(word.slice(start, end)),
  start,
  end,
});

function splitAt(word: string, at: number): readonly WordPart[] {
  return [partAt(word, 0, at), ...cutWord(word.slice(at)).map(part => shift(part, at))];
}

const shift = ({ form, start, end }: WordPart, by: number): WordPart => ({
  form,
  start: start + by,
  end: end + by,
});

function cutSpaceless(word: string): readonly WordPart[] {
  return [...word.matchAll(spacelessParts)].map(({ index, 0: part }) =>
    partAt(word, index, index + part.length),
  );
}

/** The words that a word of the text is found by, in reading order: mostly it alone. None where it is nothing but marks. */
export function cutWord(word: string): readonly WordPart[] {
  return cutName(word) ?? (isPlain.test(word) ? [partAt(word, 0, word.length)] : cutOther(word));
}

function cutName(word: string): readonly WordPart[] | null {
  const name = joined.exec(word)?.[1]?.length ?? 0;
  return name > 0 ? splitAt(word, name) : null;
}

function cutOther(word: string): readonly WordPart[] {
  if (initials.test(word)) return [{ form: foldWord(word.replaceAll('.', '')), start: 0, end: word.length }];
  const clitic = (setOff.exec(word) ?? beforeLatin.exec(word))?.[0].length ?? 0;
  if (clitic > 0) return cutWord(word.slice(clitic)).map(part => shift(part, clitic));
  const elided = elision.exec(word)?.[0].length ?? 0;
  if (elided > 0)
    return [partAt(word, 0, elided - 1), ...cutWord(word.slice(elided)).map(part => shift(part, elided))];
  const parts = spaceless.test(word) ? cutSpaceless(word) : [partAt(word, 0, word.length)];
  return parts.filter(({ form }) => form !== '');
}

/** The numbers that a number of the text is found by: it alone, or the parts of a day, an address, a list. */
export function cutNumber(number: string): readonly WordPart[] {
  const form = foldNumber(foldWord(number));
  if (form !== null) return [{ form, start: 0, end: number.length }];
  return [...number.matchAll(/\p{Nd}+/gu)].map(({ index, 0: part }) =>
    partAt(number, index, index + part.length),
  );
}
