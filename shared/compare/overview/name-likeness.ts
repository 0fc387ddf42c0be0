import { givenWeight, isForeignName, isNameParticle } from '#shared/analysis/entities/name-lexicon.ts';
import { editDistance } from '#shared/text/edit-distance.ts';
import { foldText } from '#shared/text/normalise.ts';
import { rememberWords } from '#shared/text/remember-words.ts';

/**
 * The folded words of a name, without articles and marks. «أبو زيد» is one word as «أبوزيد» is, and «الخارجية المصرية» the
 * ministry that it is short for.
 */
export const nameWords = rememberWords(
  (name: string): readonly string[] =>
    foldText(name)
      .replace(/(?<=^|\s)(عبد|ابو|ابن|بن|ام)\s+(?=\S)/g, '$1')
      .replace(/^وزاره (?=ال)/, '')
      .match(/[\p{L}\p{M}\d]+/gu)
      ?.map(word => word.replace(/^ال(?=.{3})/, '')) ?? [],
);

const shortestRespelled = 4;
/** So many consonants in a row are hardly ever those of another name. */
const surelyTelling = 4;

/** «ج», «غ» and «ك» write one sound of foreign names, and long vowels come and go («غوارديولا», «جوارديولا»; «ترامب», «ترمب»). */
const withOneG = (word: string): string => word.replace(/[جغك]/g, 'غ');
const skeleton = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[اويه]/g, '');

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** «محمد» and «محمود», «سلمان» and «سليمان»: vowels tell the names of Arabic apart, and only respell those of other languages. */
const isArabicName = (word: string): boolean => givenWeight(word) > 0 && !isForeignName(word);

/** The same for a word of a name in every spelling that `isSameName` takes for one. */
export const wordKey = (word: string): string => skeleton(withOneG(word));

/** True for a word of a name and the same in another spelling that papers give foreign names. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < shortestRespelled) return false;
  if (isArabicName(a) || isArabicName(b)) return false;
  const [short, long] = [withOneG(a), withOneG(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || skeleton(short) !== skeleton(long)) return false;
  const { length } = skeleton(short);
  return length >= surelyTelling || (length >= 3 && isWithin(short, long));
}

/** One letter added, left out or changed inside a word («ماتو», «ماتيو»; «ستيفنز», «ستيفنس»), and not its first. */
const isOneLetterAway = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestRespelled &&
  a[0] === b[0] &&
  !isArabicName(a) &&
  !isArabicName(b) &&
  editDistance(a, b) <= 1;

/**
 * True for two names of the same words, in whichever spelling. Beside a word that is the same letter for letter another
 * may be a letter away. Doubtful cases are held to be two; see `mayBeSameName` for the other way round.
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a.length !== b.length) return false;
  const isAnchored = a.some((word, i) => word === b[i] && word.length >= shortestRespelled);
  return a.every(
    (word, i) => isSameWord(word, b[i] ?? '') || (isAnchored && isOneLetterAway(word, b[i] ?? '')),
  );
}

const isSameAt = (a: readonly string[], b: readonly string[], place: number): boolean =>
  isSameWord(a.at(place) ?? '', b.at(place) ?? '');

/**
 * True for a full name and a fuller one of the same person: «عمر البشير» and «عمر حسن البشير», or one that goes on behind
 * a family name.
 */
export function isFullerName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length === long.length || !isSameAt(short, long, 0)) return false;
  if (isSameAt(short, long, -1)) return true;
  const last = short.at(-1) ?? '';
  const isComplete = givenWeight(last) === 0 && !isNameParticle(last);
  return isComplete && isSameName(short, long.slice(0, short.length));
}

/** True where the second name is one word, which the first, a full name, ends with. */
export const isFamilyNameOf = (full: readonly string[], single: readonly string[]): boolean =>
  full.length > 1 && single.length === 1 && isSameAt(full, single, -1);

/** «لوكاس فازكيز» and «لوكاس فاسكويز»: perhaps one, perhaps two. */
export const mayBeOnePerson = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && b.length > 1 && isSameAt(a, b, 0) && editDistance(a.at(-1) ?? '', b.at(-1) ?? '') <= 2;

const isLatin = (word: string): boolean => /^\p{Script=Latin}+$/u.test(word);
/** What is left of a name in Latin letters in most of its spellings: "Yousef" and "Yusuf", "Mohammed" and "Muhammad". */
const consonants = (word: string): string =>
  word.slice(0, 1) +
  word
    .slice(1)
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** True for given names that are no spellings of one another: «محمد» and «محمود», "Maher" and "Mazen". */
function areTwoGivens(a: string, b: string): boolean {
  if (isArabicName(a) && isArabicName(b)) return a !== b;
  return isLatin(a) && isLatin(b) && editDistance(consonants(a), consonants(b)) > 1;
}

/** True where a full name is surely another person's than all these are: «محمود الخطيب» beside «محمد الخطيب», «الخطيب». */
export function areOthers(names: readonly string[], fullName: string): boolean {
  const [given = '', ...family] = nameWords(fullName);
  const givens = names.map(nameWords).flatMap(words => (words.length > 1 ? [words[0] ?? ''] : []));
  return family.length > 0 && givens.length > 0 && givens.every(other => areTwoGivens(given, other));
}

/** «ماهر السقاف» and «مازن السقاف» are two, although they share a family. */
export function areOfOneFamily(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  const areFull = first.length > 1 && second.length > 1;
  return areFull && isSameAt(first, second, -1) && areOthers([a], b);
}
