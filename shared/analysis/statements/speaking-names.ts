import { beginning, beginningOf } from '#shared/analysis/entities/name-beginnings.ts';
import { matchOrganisation } from '#shared/analysis/entities/find-organisations.ts';
import { matchPerson, nameBehindTitle } from '#shared/analysis/entities/find-people.ts';
import {
  isCommonWord,
  isDoubtfulFamilyName,
  isFamilyName,
  isTitle,
} from '#shared/analysis/entities/name-lexicon.ts';
import { matchPlace } from '#shared/analysis/entities/place-gazetteer.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { prepositions } from './arabic-lexicon.ts';
import type { Passage } from './read-passage.ts';

interface NameRange {
  readonly first: number;
  readonly last: number;
}

/** True if a known name stands at `index` that can be the source of a report without a noun before it: «رويترز», «بكين». */
export const isSpeakingName = ({ words }: Passage, index: number): boolean =>
  matchOrganisation(words, index) !== null || matchPlace(words, index) !== null;

/** The known place that begins at `index`. */
export const placeAt = ({ words }: Passage, index: number): NameRange | null => matchPlace(words, index);

/** True if a known place begins at `index` without a preposition written together with it: «بريطانيا», not «بسوريا». */
export const isPlainPlace = ({ words }: Passage, index: number): boolean =>
  matchPlace(words, index)?.leadLength === 0;

/** The name of a person that begins at `index`. */
export const personAt = ({ words }: Passage, index: number): NameRange | null =>
  beginningOf(wordAt(words, index).text) & beginning.person ? matchPerson(words, index, false) : null;

/** True if a known organisation or place begins at `index` with no letter written before it. */
export const isPlainName = (passage: Passage, index: number): boolean =>
  isPlainPlace(passage, index) || matchOrganisation(passage.words, index)?.leadLength === 0;

/** True if the name of a person begins at `index`. */
export const isPersonName = (passage: Passage, index: number): boolean => personAt(passage, index) !== null;

/** True for a word that announces a person: «وزير», «المتحدث». */
export const isRole = (foldedWord: string): boolean => isTitle(foldedWord);

/** The name that a title at `index` announces: «وزير الخارجية … سامر منصور»; null where none follows. */
export const nameAnnouncedBy = ({ words }: Passage, index: number): NameRange | null =>
  nameBehindTitle(words, index);

/** True for a word that may be a further part of a name: a family name, or one that no list knows as anything else. */
export const mayEndName = (foldedWord: string): boolean =>
  isFamilyName(foldedWord) || isDoubtfulFamilyName(foldedWord) || !isCommonWord(foldedWord);

/** True if a known organisation begins at `index`. */
export const isOrganisationName = ({ words }: Passage, index: number): boolean =>
  matchOrganisation(words, index) !== null;

/**
 * True if an unknown name may begin at `index`: a word that no list knows as anything else («يوليا»), and behind it a
 * mark, a preposition or another such word, since a common noun has its genitive there («أخت الصحفية»).
 */
export const mayBeName = ({ words }: Passage, index: number): boolean => {
  const next = wordAt(words, index + 1);
  return (
    isUnknown(wordAt(words, index).text) &&
    (next.kind === 'mark' || prepositions.has(next.text) || isUnknown(next.text))
  );
};

const isUnknown = (foldedWord: string): boolean =>
  foldedWord.length > 2 && !/^(?:ال|[بلك]ال|لل)|(?:ه|ات)$/.test(foldedWord) && !isCommonWord(foldedWord);
