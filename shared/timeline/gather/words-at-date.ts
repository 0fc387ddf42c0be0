import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';

/** Words on either side of a date that it most likely belongs to. */
const reach = 3;

/** How much of what stands next to the date of a mark is among these words, 0 to 1; 0 where nothing stands there. */
export function shareOfNear(
  { markTerms, markPlaces }: TimelineData,
  of: number,
  words: ReadonlySet<number>,
): number {
  const place = markPlaces[of] as number;
  const terms = ragged(markTerms, of).subarray(Math.max(0, place - reach), place + reach);
  return terms.length === 0 ? 0 : terms.filter(term => words.has(term)).length / terms.length;
}

/** How much of what stands next to the date of one mark stands anywhere in the sentence of the other, 0 to 1; 0 where nothing does. */
export const shareAtDate = (data: TimelineData, of: number, within: number): number =>
  shareOfNear(data, of, new Set(ragged(data.markTerms, within)));
