import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';

/** The strength of cues whose row names none. */
export const strengthOfClass: Readonly<Record<CueClass, CueStrength>> = {
  says: 'neutral',
  adds: 'neutral',
  stresses: 'assertive',
  claims: 'tentative',
  denies: 'denying',
  demands: 'demanding',
  promises: 'committing',
  announces: 'assertive',
  explains: 'neutral',
  accuses: 'accusing',
  supports: 'approving',
  rejects: 'opposing',
  'according-to': 'neutral',
  headline: 'neutral',
};
