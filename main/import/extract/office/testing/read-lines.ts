import type { ReadDocument, Reading } from '#main/import/extract/format-adapter.ts';

/** What was read, or an error that says why nothing was. */
export async function readOrThrow(reading: Promise<Reading>): Promise<ReadDocument> {
  const result = await reading;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.place ?? ''}`);
  return result.value;
}

/** The lines of the first document that was read. */
export const linesOf = ({ documents }: ReadDocument): readonly string[] =>
  (documents[0]?.text ?? '').split('\n').filter(line => line !== '');

/** What was left out, with its kind. */
export const leftOutOf = ({ text, documents }: ReadDocument): readonly string[] =>
  (documents[0]?.leftOut ?? []).map(({ kind, source }) => `${kind}: ${text.slice(source.start, source.end)}`);

/** The places of media by what stands there. */
export const placesOf = ({ text, places }: ReadDocument): readonly (readonly [string, string])[] =>
  places.map(place => [
    place.kind === 'part' ? place.part : '',
    text.slice(place.span.start, place.span.end),
  ]);
