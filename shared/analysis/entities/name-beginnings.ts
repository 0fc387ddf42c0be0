import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';
import { isFamilyName, isTitle, opensPerson } from './name-lexicon.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { isPlaceHead, townPrepositions } from './find-named-places.ts';
import { opensMedium } from './find-media.ts';
import { opensOrganisation } from './find-organisations.ts';
import { isDemonym, opensPlace } from './place-gazetteer.ts';

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

function bitsOf(word: string): number {
  const isSaying = arabicCueOf(word)?.isParticiple === false;
  const isPeoples = word.startsWith('ال') && /(?:ي|يه)$/.test(word) && isDemonym(word);
  const mayLead = word === '\n' || townPrepositions.has(word);
  return (
    (opensOrganisation(word) ? beginning.organisation : 0) |
    (opensPerson(word) ? beginning.person : 0) |
    (opensPlace(word) ? beginning.place : 0) |
    (isTitle(word) ? beginning.title : 0) |
    (isPlaceHead(word) ? beginning.placeHead : 0) |
    (isFamilyName(word) ? beginning.family : 0) |
    (opensMedium(word) ? beginning.medium : 0) |
    (mayLead ? beginning.town : 0) |
    (isSaying ? beginning.verb : 0) |
    (isPeoples ? beginning.demonym : 0)
  );
}

/** The bits of `beginning` for a folded word; 0 for a word that begins no name and announces none. */
export const beginningOf = rememberWords(bitsOf);
