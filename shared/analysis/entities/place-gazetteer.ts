import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { createPhraseIndex, matchPhrase, type PhraseMatch } from './phrase-index.ts';
import { countries, otherDemonyms } from './tables/countries.ts';
import {
  cities,
  englishPlaces,
  guardedPlaces,
  placePrepositions,
  placeTriggers,
  prepositionPlaces,
  regions,
} from './tables/places.ts';

function* placeNames(): Generator<readonly [string, string]> {
  for (const row of countries) {
    const [canonical = ''] = row.ar.split('|');
    for (const name of row.ar.split('|')) yield [name, canonical];
    const [english = ''] = row.en.split('|');
    for (const name of row.en.split('|')) yield [name, english];
  }
  for (const spellings of [...regions, ...cities]) {
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

/** Finds a known place that begins at `first`. Names that are also other words need a word like «مدينة» before them. */
export function matchPlace(words: readonly FoldedWord[], first: number): PhraseMatch<string> | null {
  const place = matchPhrase(words, first, places);
  if (place) return place;
  const previous = wordAt(words, first - 1).text;
  const isTriggered = triggers.has(previous);
  const named =
    isTriggered || prepositions.has(previous) ? matchPhrase(words, first, behindPreposition) : null;
  if (named) return named;
  return isTriggered ? matchPhrase(words, first, guarded) : null;
}

const vouched = new Set([...guardedPlaces, ...prepositionPlaces]);

/** True for the canonical name of a place that needs a word to vouch for it: «دوما», «صور». */
export const needsVouching = (canonical: string): boolean => vouched.has(canonical);

const demonymStems = new Set([
  ...countries.flatMap(row => foldForms(row.demonyms)),
  ...foldForms(otherDemonyms),
]);

/** True for an adjective or noun of a people («التركية», «سوريون»): never a place, but it makes a name of the noun before it. */
export function isDemonym(foldedWord: string): boolean {
  const bare = foldedWord.replace(/^(?:[وفبك]?ال|و?لل)/, '');
  if (demonymStems.has(bare)) return true;
  const stem = bare.replace(/(?:ه|ين|ون|ان|تين|ات|ا)$/, '');
  return demonymStems.has(stem) || demonymStems.has(`${stem}ي`);
}

/** Every word, with its proclitics, with which the name of a place may begin. */
export function* placeBeginnings(): Generator<string> {
  yield* places.keys();
  yield* guarded.keys();
  yield* behindPreposition.keys();
}
