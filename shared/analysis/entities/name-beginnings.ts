import { familyBeginnings, personBeginnings, titleBeginnings } from './name-lexicon.ts';
import { placeHeadWords } from './find-named-places.ts';
import { organisationBeginnings } from './find-organisations.ts';
import { placeBeginnings } from './place-gazetteer.ts';

/** What may begin at a word, as bits. One look-up per word spares the rules that need many. */
export const beginning = {
  organisation: 1,
  person: 2,
  place: 4,
  title: 8,
  family: 16,
  placeHead: 32,
} as const;

function createBeginnings(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(organisationBeginnings(), beginning.organisation);
  add(personBeginnings(), beginning.person);
  add(placeBeginnings(), beginning.place);
  add(titleBeginnings(), beginning.title);
  add(placeHeadWords(), beginning.placeHead);
  add(familyBeginnings(), beginning.family);
  return bits;
}

const beginnings = createBeginnings();

/** The bits of `beginning` for a folded word; 0 for a word that begins no name, alone or behind anything. */
export const beginningOf = (word: string): number => beginnings.get(word) ?? 0;
