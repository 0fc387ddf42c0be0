import { matchGuardedPlace, matchPlace } from '#shared/analysis/entities/place-gazetteer.ts';
import { foldedWords } from '#shared/analysis/numbers/folded-words.ts';

/** True for words that are the whole name of a known city, region or state; for where a place is expected. */
export function isKnownPlace(name: string): boolean {
  const { words } = foldedWords(name);
  return [matchPlace, matchGuardedPlace].some(match => {
    const place = match(words, 0);
    return place !== null && place.leadLength === 0 && place.last === words.length - 1;
  });
}
