import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';
import { familyBeginnings, personBeginnings, titleBeginnings } from './name-lexicon.ts';
import { rememberWords } from './remember-words.ts';
import { placeHeadWords, townPrepositions } from './find-named-places.ts';
import { mediaBeginnings } from './find-media.ts';
import { organisationBeginnings } from './find-organisations.ts';
import { isDemonym, placeBeginnings } from './place-gazetteer.ts';

/** What may begin at a word, as bits. One look-up per word spares the rules that need many. */
export const beginning = {
  organisation: 1,
  person: 2,
  place: 4,
  title: 8,
  family: 16,
  placeHead: 32,
  /** A verb of saying, or the adjective of a people, which announces a name. */
  verb: 64,
  demonym: 128,
  /** A preposition of place, or a line break, behind which a town may stand. */
  town: 256,
  medium: 512,
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
  add(mediaBeginnings(), beginning.medium);
  return bits;
}

const beginnings = createBeginnings();

function bitsOf(word: string): number {
  const isSaying = arabicCueOf(word)?.isParticiple === false;
  const isPeoples = /^ال.*(?:ي|يه)$/.test(word) && isDemonym(word);
  const mayLead = word === '\n' || townPrepositions.has(word);
  return (
    (beginnings.get(word) ?? 0) |
    (mayLead ? beginning.town : 0) |
    (isSaying ? beginning.verb : 0) |
    (isPeoples ? beginning.demonym : 0)
  );
}

/** The bits of `beginning` for a folded word; 0 for a word that begins no name and announces none. */
export const beginningOf = rememberWords(bitsOf);
