import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import type { PaneNumber, SentencePlace } from './comparison-model.ts';

/** The notes on a sentence, alone or together with another. */
export const notesAt = (
  notes: readonly PlacedNote[],
  { pane, sentence }: SentencePlace,
): readonly PlacedNote[] =>
  notes.filter(({ places }) =>
    places.some(place => place.article === pane && place.sentences.includes(sentence)),
  );

/** How many notes there are on each sentence of a pane that has some. */
export function noteCounts(notes: readonly PlacedNote[], pane: PaneNumber): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { places } of notes) {
    const sentences = new Set(places.flatMap(place => (place.article === pane ? place.sentences : [])));
    for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return counts;
}
