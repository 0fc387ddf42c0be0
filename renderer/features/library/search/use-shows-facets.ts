import { useResultsSession } from './results-session.ts';

/** Whether the ways to narrow are shown: as the analyst last chose, else while a search is on. */
export const useShowsFacets = (isOn: boolean): boolean =>
  useResultsSession(session => session.showsFacets) ?? isOn;
