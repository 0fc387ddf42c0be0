import type { Entity } from '#shared/domain/article/entity.ts';
import {
  foldedWords,
  wordAt,
  type FoldedText,
  type FoldedWord,
} from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { withoutPossessives } from './english-words.ts';
import { findClubs } from './find-clubs.ts';
import { findEnglishHits } from './find-english-hits.ts';
import { findMedia } from './find-media.ts';
import { findListedPeople } from './find-listed-people.ts';
import { findListedPlaces } from './find-listed-places.ts';
import { locatedTown, matchNamedPlace, townBehindPreposition } from './find-named-places.ts';
import { matchOrganisation } from './find-organisations.ts';
import { matchPerson, nameBehindDemonym, nameBehindTitle, nameBehindVerb } from './find-people.ts';
import { mergeHits } from './merge-hits.ts';
import { beginning, beginningOf } from './name-beginnings.ts';
import { matchPlace } from './place-gazetteer.ts';
import { findBackReferences, propagateNames } from './propagate-names.ts';
import { repeatNames } from './repeat-names.ts';

/**
 * Finds the people, organisations and places that a text names, by rules and frozen tables: precision comes before
 * recall, so a name that no title, verb, table or known first name vouches for is left out. Adjectives of peoples are
 * no places. Mentions have spans in `text`; their `source` is left null. Arabic and English; other languages give none.
 */
export function findEntities(text: string, language: string): readonly Entity[] {
  const folded = foldedWords(text);
  if (language === 'en') {
    const named = withoutPossessives(folded);
    return mergeHits(named, findEnglishHits(named));
  }
  return language === 'ar' ? mergeHits(folded, findArabicHits(withPrepositions(folded))) : [];
}

/** Folding makes the preposition «على» and the name «علي» one word; here they must stay apart. */
function withPrepositions({ original, normalised, words }: FoldedText): readonly FoldedWord[] {
  return words.map((word, index) => {
    if (!word.text.endsWith('علي') || word.text.length > 4) return word;
    // Egyptian papers write the name «على» as well, which lineage before or behind it tells.
    const isName =
      /^(?:بن|ابن)$/.test(wordAt(words, index - 1).text) || wordAt(words, index + 1).text === 'بن';
    if (isName) return word;
    const lastLetter = original.charAt(normalised.toOriginal[word.end - 1] ?? 0);
    return lastLetter === 'ى' ? { ...word, text: `${word.text.slice(0, -1)}ى` } : word;
  });
}

function findArabicHits(words: readonly FoldedWord[]): readonly EntityHit[] {
  const hits: EntityHit[] = [];
  const taken = new Uint8Array(words.length);
  const bits = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = wordAt(words, i);
    if (word.kind === 'word' || word.text === '\n') bits[i] = beginningOf(word.text);
  }
  const isFree = (index: number): boolean => taken[index] === 0;
  const announces = (index: number, bit: number): boolean => ((bits[index] ?? 0) & bit) !== 0;
  const mayBegin = (index: number, bit: number): boolean => isFree(index) && announces(index, bit);
  const take = (hit: EntityHit | null, rule: string): void => {
    if (!hit) return;
    let last = hit.first - 1;
    while (last < hit.last && isFree(last + 1)) last++;
    // «المستشارة أنجيلا ميركل البوندستاغ»: of a person's name what is before a body's stays.
    const mayBeCut = hit.type === 'person' && last > hit.first;
    const isBeforeBody = ({ type, first }: EntityHit): boolean =>
      type === 'organisation' && first === last + 1;
    if (last < hit.last && !(mayBeCut && hits.some(isBeforeBody))) return;
    taken.fill(1, hit.first, last + 1);
    hits.push({ ...hit, last, rule });
  };
  for (const hit of findMedia(words, index => mayBegin(index, beginning.medium)))
    take(hit, 'organisation.medium');
  for (let i = 0; i < words.length; i++)
    if (mayBegin(i, beginning.organisation)) take(matchOrganisation(words, i), 'organisation');
  // Places of several words first: «منزل بورقيبة» names nobody.
  const lonePlaces: EntityHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const place = mayBegin(i, beginning.place) ? matchPlace(words, i) : null;
    if (!place) continue;
    const hit: EntityHit = { ...place, type: 'place', canonical: place.value };
    if (place.last > place.first) take(hit, 'place');
    else lonePlaces.push(hit);
  }
  for (let i = 0; i < words.length; i++) {
    if (mayBegin(i, beginning.title)) take(nameBehindTitle(words, i), 'person.title');
    if (announces(i, beginning.verb)) take(nameBehindVerb(words, i), 'person.verb');
    if (announces(i, beginning.demonym)) take(nameBehindDemonym(words, i), 'person.demonym');
  }
  for (let i = 0; i < words.length; i++)
    if (mayBegin(i, beginning.person) || mayBegin(i + 1, beginning.family))
      take(matchPerson(words, i, false), 'person.name');
  for (const hit of findListedPeople(words, hits, isFree)) take(hit, 'person.listed');
  for (const hit of propagateNames(words, hits, isFree)) take(hit, 'person.family-name');
  for (const hit of findClubs(words, isFree)) take(hit, 'organisation.club');
  for (let i = 0; i < words.length; i++)
    if (mayBegin(i, beginning.placeHead)) take(matchNamedPlace(words, i), 'place.head');
    else if (announces(i, beginning.town))
      take(townBehindPreposition(words, i) ?? locatedTown(words, i), 'place.head');
  for (const hit of lonePlaces) take(hit, 'place');
  for (const hit of findListedPlaces(words, hits, index => mayBegin(index, beginning.place)))
    take(hit, 'place');
  for (const hit of repeatNames(words, hits, isFree)) take(hit, 'repeated');
  for (const hit of findBackReferences(words, hits, isFree)) take(hit, 'back-reference');
  return hits;
}
