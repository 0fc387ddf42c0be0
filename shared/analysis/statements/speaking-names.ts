import { matchOrganisation } from '#shared/analysis/entities/find-organisations.ts';
import { matchPerson } from '#shared/analysis/entities/find-people.ts';
import { isTitle } from '#shared/analysis/entities/name-lexicon.ts';
import { matchPlace } from '#shared/analysis/entities/place-gazetteer.ts';
import type { Passage } from './read-passage.ts';

/** True if a known name stands at `index` that can be the source of a report without a noun before it: «رويترز», «بكين». */
export const isSpeakingName = ({ words }: Passage, index: number): boolean =>
  matchOrganisation(words, index) !== null || matchPlace(words, index) !== null;

/** True if the name of a person begins at `index`. */
export const isPersonName = ({ words }: Passage, index: number): boolean =>
  matchPerson(words, index, false) !== null;

/** True for a word that announces a person: «وزير», «المتحدث». */
export const isRole = (foldedWord: string): boolean => isTitle(foldedWord);

/** True if a known organisation begins at `index`. */
export const isOrganisationName = ({ words }: Passage, index: number): boolean =>
  matchOrganisation(words, index) !== null;
