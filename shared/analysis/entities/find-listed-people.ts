import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { givenWeight, isDoubtfulFamilyName, isFamilyName, isTitle, isUnknownWord } from './name-lexicon.ts';
import { isDemonym } from './place-gazetteer.ts';

/** True for a word that can only be read as the end of a name behind a first name. */
const mayBeFamily = (text: string): boolean =>
  isFamilyName(text) ||
  isDoubtfulFamilyName(text) ||
  (/^ال.{3}/.test(text) && !isTitle(text) && !/(?:ه|ين|ون|ات)$/.test(text)) ||
  (isUnknownWord(text) && text.length > 3 && !isDemonym(text));

/**
 * Finds people listed behind one who is sure, although their first names are also other words: «محمد السهلاوي وسالم
 * الدوسري وفهد المولد».
 */
export function findListedPeople(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
  isFree: (index: number) => boolean,
): readonly EntityHit[] {
  const found: EntityHit[] = [];
  for (const hit of hits) {
    if (hit.type !== 'person' || hit.first === hit.last) continue;
    let first = hit.last + 1;
    for (;;) {
      const { text } = wordAt(words, first);
      const isJoined = text.startsWith('و') && givenWeight(text.slice(1)) > 0 && isFree(first);
      if (!isJoined || !isFree(first + 1) || !mayBeFamily(wordAt(words, first + 1).text)) break;
      found.push({ type: 'person', first, last: first + 1, leadLength: 1, canonical: null });
      first += 2;
    }
  }
  return found;
}
