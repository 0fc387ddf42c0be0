import { useSyncExternalStore } from 'react';
import type { PassageCache } from './passage-cache.ts';

/** Renders again whenever passages have arrived. */
export const usePassageArrivals = (passages: PassageCache): number =>
  useSyncExternalStore(passages.subscribe, passages.version);
