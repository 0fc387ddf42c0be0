import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import type { SentencePlace } from './comparison-model.ts';

/** The notes on a sentence, alone or together with another. */
export const notesAt = (
  notes: readonly PlacedNote[],
  { pane, sentence }: SentencePlace,
): readonly PlacedNote[] =>
  notes.filter(({ places }) =>
    places.some(place => place.article === pane && place.sentences.includes(sentence)),
  );
