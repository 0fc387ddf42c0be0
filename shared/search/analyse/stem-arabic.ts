import {
  ownAlef,
  ownArticle,
  ownFeminine,
  ownHa,
  ownLam,
  ownMaqsura,
  ownPlural,
  ownPreposition,
  ownPronoun,
  ownTa,
  ownWaw,
  ownYa,
  shortDual,
} from './arabic-words.ts';
import { singularOfPast } from './past-verbs.ts';

const god = /^(?:[وفبت]?الله|[وف]?لله|وبالله)$/;

/** The article with what is written together with it; two letters of the word must be left. */
const article = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)/;

/** A word, or the beginning of one, without the article and what is written together with that. */
export const stripArticle = (word: string): string => word.replace(article, '');

/**
 * A word without the article and what is written together with it, or without the conjunction «و». Prepositions before a word
 * without the article stay: no rule tells «بلاد» from «ب» and «لاد».
 */
export function stripPrefix(word: string): string {
  if (god.test(word)) return 'الله';
  if (ownPreposition.test(word)) return word;
  const conjunction = ownArticle.exec(word)?.[1];
  if (conjunction !== undefined) return word.slice(conjunction.length);
  if (ownLam.test(word)) return word.replace(/^[وف]?ل/, '');
  const bare = stripArticle(word);
  if (bare !== word) return bare;
  return word.startsWith('و') && word.length >= 4 && !ownWaw.test(word) ? word.slice(1) : word;
}

/** Words in «ـاء» with a pronoun: its seat bears the hamza («أعضائها», «أعضاؤها»). Before «ه» the ending may be «ـاية», in short words. */
const seatedHamza =
  /^(..+ا)[يو](?=(?:ها|هم|هما|هن|كم|نا)$)|^(...+ا|لقا|بقا|ادا|قضا|شرا|بنا|غذا|ندا|عدا|وفا)[يو](?=ه$)/;

const restoreHamza = (word: string): string =>
  word.replace(seatedHamza, (_, before?: string, other?: string) => `${before ?? other ?? ''}ء`);

/** «ـتها», «ـته» … of words in «ة», and their dual; the plural in «ات» is none of them. */
const inflectedFeminine = /^(.*[^ا])ت(?:ها|هم|هما|هن|كم|نا|ه|ين|ان)$/;

/** The word as it is with «ة»; null where the «ت» may be of its root. */
function restoreFeminine(word: string): string | null {
  const bare = inflectedFeminine.exec(word)?.[1];
  if (bare === undefined || bare.length < 2) return null;
  if (ownTa.test(`${bare}ت`) || ownPlural.test(word)) return null;
  return `${bare}ه`;
}

/** After a long vowel «نا» is the «ن» of the word with the accusative («بيانا», «مليونا»); otherwise it is «our». */
const pronoun = /^(...+)(?:هما|هم|هن|(?<![اوي])نا)$|^(..+)ها$|^(....+)كم$/;

/** A plural that lost its «ن» before a pronoun («مواطنيها»), unless «ي» is of the word («أراضيها»). */
const shortPlural = /^(....+)(?<!ا.)ي$/;

/** What a pronoun was taken from: «ى» stands as «ا» before one («مستواها»), but not after «ي» («قضاياها»). */
const beforePronoun = (word: string): string =>
  /^..+[^اي]ا$/.test(word) && !ownAlef.test(word) ? `${word.slice(0, -1)}ي` : word.replace(shortPlural, '$1');

function stripPronoun(word: string): string {
  if (ownPronoun.test(word)) return word;
  const open = ownMaqsura.exec(word)?.[1];
  if (open !== undefined) return `${open}ي`;
  const found = pronoun.exec(word);
  const bare = found?.[1] ?? found?.[2] ?? found?.[3];
  if (bare !== undefined) return beforePronoun(bare);
  return /^..+ات(?=ه$)/.exec(word)?.[0] ?? word;
}

/** The accusative («هجوما», «رسميا»). */
const stripAccusative = (word: string): string =>
  /^...+ا$/.test(word) && !ownAlef.test(word) && !ownYa.test(word) ? word.slice(0, -1) : word;

/** Words in «ـاة» take «ت» before a pronoun: so they have it without one, too. */
const openFeminine = (word: string): string =>
  /^..+اه$/.test(word) && !ownHa.test(word) ? `${word.slice(0, -1)}ت` : word;

function stripNumber(word: string): string {
  if (ownPlural.test(word)) return word;
  const counted = shortDual.exec(word)?.[1];
  if (counted !== undefined) return counted;
  const feminine = /^(...+)ات(?:ين|ان)?$/.exec(word)?.[1];
  if (feminine !== undefined) return stripFeminine(`${feminine}ه`);
  return /^(....+)(?:ون|ين|ان)$/.exec(word)?.[1] ?? word;
}

/**
 * What the inflections of an Arabic word share: article, conjunction, pronouns and the signs of number, gender and case are taken
 * off. Goes beyond the light stem that texts are compared by: there each difference counts, here each form is to be found
 * («وزارتها» by «وزارة», «جيشها» by «جيش», «هجوما» by «هجوم»). Takes a folded word; of one of two letters or more at least two
 * are left.
 */
export function stemArabic(form: string): string {
  const bare = restoreHamza(stripPrefix(form));
  return stripEnding(singularOfPast(bare) ?? bare);
}

function stripEnding(bare: string): string {
  const feminine = restoreFeminine(bare);
  if (feminine !== null) return stripFeminine(feminine);
  const word = stripAccusative(stripPronoun(bare));
  const singular = stripNumber(openFeminine(word));
  return singular === word ? stripFeminine(word) : singular;
}

const stripFeminine = (word: string): string =>
  word.length > 3 && word.endsWith('ه') && !ownHa.test(word) && !ownFeminine.test(word)
    ? word.slice(0, -1)
    : word;
