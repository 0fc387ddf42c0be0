import type { Entity } from '#shared/domain/article/entity.ts';
import { foldedWords, type FoldedText, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { findEnglishHits } from './find-english-hits.ts';
import { matchOrganisation } from './find-organisations.ts';
import { matchPerson, nameBehindTitle, nameBehindVerb } from './find-people.ts';
import { mergeHits } from './merge-hits.ts';
import { matchPlace } from './place-gazetteer.ts';
import { findBackReferences, propagateFamilyNames } from './propagate-names.ts';

/**
 * Finds the people, organisations and places that a text names, by rules and frozen tables: precision comes before
 * recall, so a name that no title, verb, table or known first name vouches for is left out. Adjectives of peoples are
 * no places. Mentions have spans in `text`; their `source` is left null. Arabic and English; other languages give none.
 */
export function findEntities(text: string, language: string): readonly Entity[] {
  const folded = foldedWords(text);
  if (language === 'en') return mergeHits(folded, findEnglishHits(folded));
  return language === 'ar' ? mergeHits(folded, findArabicHits(withPrepositions(folded))) : [];
}

/** Folding makes the preposition «على» and the name «علي» one word; here they must stay apart. */
function withPrepositions({ original, normalised, words }: FoldedText): readonly FoldedWord[] {
  return words.map(word => {
    if (!word.text.endsWith('علي') || word.text.length > 4) return word;
    const lastLetter = original.charAt(normalised.toOriginal[word.end - 1] ?? 0);
    return lastLetter === 'ى' ? { ...word, text: `${word.text.slice(0, -1)}ى` } : word;
  });
}

function findArabicHits(words: readonly FoldedWord[]): readonly EntityHit[] {
  const hits: EntityHit[] = [];
  const taken = new Uint8Array(words.length);
  const isFree = (index: number): boolean => taken[index] === 0;
  const take = (hit: EntityHit | null): void => {
    if (!hit) return;
    for (let i = hit.first; i <= hit.last; i++) if (!isFree(i)) return;
    taken.fill(1, hit.first, hit.last + 1);
    hits.push(hit);
  };
  for (let i = 0; i < words.length; i++) take(isFree(i) ? matchOrganisation(words, i) : null);
  for (let i = 0; i < words.length; i++) {
    const name = nameBehindTitle(words, i);
    if (name !== null && isFree(name)) take(matchPerson(words, name, true));
    take(nameBehindVerb(words, i));
  }
  for (let i = 0; i < words.length; i++) take(isFree(i) ? matchPerson(words, i, false) : null);
  for (const hit of propagateFamilyNames(words, hits, isFree)) take(hit);
  for (let i = 0; i < words.length; i++) {
    const place = isFree(i) ? matchPlace(words, i) : null;
    if (place)
      take({
        type: 'place',
        first: place.first,
        last: place.last,
        leadLength: place.leadLength,
        canonical: place.value,
      });
  }
  for (const hit of findBackReferences(words, hits, isFree)) take(hit);
  return hits;
}
