import type { Translate } from '#renderer/messages/use-messages.ts';
import { zoneWords } from '#renderer/messages/zone-words.ts';
import type { Publications } from './report-order.ts';

/** Whether times were written by several clocks, so that they can't be held against each other by their figures. */
export function statesSeveralZones(publications: Publications, t: Translate): boolean {
  const times = [...publications.values()].filter(published => published?.precision === 'time');
  return new Set(times.map(published => published && zoneWords(published, t))).size > 1;
}
