import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { createPhraseIndex, matchPhrase, opensPhrase, type PhraseMatch } from './phrase-index.ts';
import { countries, otherDemonyms } from './tables/countries.ts';
import {
  guardedPlaces,
  placePrepositions,
  placeTriggers,
  prepositionPlaces,
  wordsBehindNoPlace,
} from './tables/guarded-places.ts';
import { moreCities } from './tables/more-cities.ts';
import { cities, englishPlaces, regions } from './tables/places.ts';

function* placeNames(): Generator<readonly [string, string]> {
  for (const row of countries) {
    const [canonical = ''] = row.ar.split('|');
    for (const name of row.ar.split('|')) yield [name, canonical];
    const [english = ''] = row.en.split('|');
    for (const name of row.en.split('|')) yield [name, english];
  }
  for (const spellings of [...regions, ...cities, ...moreCities]) {
    const [canonical = ''] = spellings.split('=');
    for (const name of spellings.split('=')) yield [name, canonical];
  }
  for (const name of englishPlaces.split('|')) yield [name, name];
}

const places = createPhraseIndex(placeNames());
const guarded = createPhraseIndex(guardedPlaces.map(name => [name, name] as const));
const behindPreposition = createPhraseIndex(prepositionPlaces.map(name => [name, name] as const));
const triggers = new Set(foldForms(placeTriggers));
const prepositions = new Set(foldForms(placePrepositions).flatMap(word => [word, `و${word}`, `ف${word}`]));
const otherWords = new Map(wordsBehindNoPlace.map(([name, words]) => [name, new Set(foldForms(words))]));

/** «155 إندونيسيا», «تسعة عشر إيطاليا»: one of a people behind a number, and not the state. */
const isCounted = (
  words: readonly FoldedWord[],
  { first, last, leadLength }: PhraseMatch<string>,
): boolean => {
  if (last > first || leadLength > 0 || !wordAt(words, first).text.endsWith('يا')) return false;
  const { text, kind } = wordAt(words, first - 1);
  return kind === 'number'
    ? text.length < 4
    : /^(?:عشر|عشره|[وف]?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين))$/.test(text);
};

/** «المصارف السعودية»: the adjective of a definite noun, although the state bears the same name. */
const isAdjective = (words: readonly FoldedWord[], { first, last }: PhraseMatch<string>): boolean =>
  first === last &&
  /^ال.+يه$/.test(wordAt(words, first).text) &&
  isDemonym(wordAt(words, first).text) &&
  /^(?:[وفبك]?ال|لل)(?!ت[قزحف]).{3,}(?:ه|ات|ف|ل|ن|ر|د|م|ج|ب|ق|س|ع|ض|ح)$/.test(
    wordAt(words, first - 1).text,
  ) &&
  matchPhrase(words, first - 1, places) === null;

/** True where a known name is another word as it stands. */
const isOtherWord = (words: readonly FoldedWord[], match: PhraseMatch<string>): boolean =>
  otherWords.get(match.value)?.has(wordAt(words, match.last + 1).text) === true ||
  isCounted(words, match) ||
  isAdjective(words, match);

/** Finds a known place that begins at `first`. Names that are also other words need a word like «مدينة» before them. */
export function matchPlace(words: readonly FoldedWord[], first: number): PhraseMatch<string> | null {
  const place = matchPhrase(words, first, places);
  if (place) return isOtherWord(words, place) ? null : place;
  const previous = wordAt(words, first - 1).text;
  const isTriggered = triggers.has(previous);
  const named =
    isTriggered || prepositions.has(previous) ? matchPhrase(words, first, behindPreposition) : null;
  if (named) return isTriggered || !isDescribed(words, named) ? named : null;
  return isTriggered ? matchPhrase(words, first, guarded) : null;
}

/** «في الضفة الأخرى»: a definite adjective, not of a people, shows an ordinary noun before it. */
function isDescribed(words: readonly FoldedWord[], { first, last }: PhraseMatch<string>): boolean {
  const next = wordAt(words, last + 1).text;
  return wordAt(words, first).text.includes('ال') && /^ال.{2,}(?:ه|ي|ي[ره])$/.test(next) && !isDemonym(next);
}

/** Finds a place whose name is also another word, whatever stands before it; for callers that know it to be a place. */
export const matchGuardedPlace = (words: readonly FoldedWord[], first: number): PhraseMatch<string> | null =>
  matchPhrase(words, first, behindPreposition) ?? matchPhrase(words, first, guarded);

const vouched = new Set([...guardedPlaces, ...prepositionPlaces]);
const seldomOther = new Set(prepositionPlaces);

/** True for the canonical name of a place that needs a word to vouch for it: «دوما», «صور». */
export const needsVouching = (canonical: string): boolean => vouched.has(canonical);

/** True for those that a preposition vouches for: «سرت». */
export const isSeldomOtherWord = (canonical: string): boolean => seldomOther.has(canonical);

const demonymStems = new Set([
  ...countries.flatMap(row => foldForms(row.demonyms)),
  ...foldForms(otherDemonyms),
]);

/** True for an adjective or noun of a people («التركية», «سوريون»): never a place, but it makes a name of the noun before it. */
export const isDemonym = rememberWords((foldedWord: string): boolean => {
  const bare = foldedWord.replace(/^(?:[وفبك]?ال|و?لل)/, '');
  if (demonymStems.has(bare)) return true;
  const stem = bare.replace(/(?:ه|ين|ون|ان|تين|ات|ا)$/, '');
  return demonymStems.has(stem) || demonymStems.has(`${stem}ي`);
});

/** True for a word, with its proclitics, with which the name of a place may begin. */
export const opensPlace = (word: string): boolean =>
  [places, guarded, behindPreposition].some(index => opensPhrase(index, word));
