import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';

/** Words on either side of a date that it most likely belongs to. */
const reach = 3;

/** How much of what stands next to the date of one mark stands anywhere in the sentence of the other, 0 to 1; 0 where nothing does. */
export function shareAtDate({ markTerms, markPlaces }: TimelineData, of: number, within: number): number {
  const place = markPlaces[of] as number;
  const terms = ragged(markTerms, of).subarray(Math.max(0, place - reach), place + reach);
  const others = ragged(markTerms, within);
  return terms.length === 0 ? 0 : terms.filter(term => others.includes(term)).length / terms.length;
}
