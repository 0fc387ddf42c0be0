import { matchOrganisation } from '#shared/analysis/entities/find-organisations.ts';
import { matchPlace } from '#shared/analysis/entities/place-gazetteer.ts';
import type { Passage } from './read-passage.ts';

/** True if a known name stands at `index` that can be the source of a report without a noun before it: «رويترز», «بكين». */
export const isSpeakingName = ({ words }: Passage, index: number): boolean =>
  matchOrganisation(words, index) !== null || matchPlace(words, index) !== null;
