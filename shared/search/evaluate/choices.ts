import { facetFields, type FacetField } from '#shared/search/search-fields.ts';
import type { FacetChoices } from '#shared/search/search-request.ts';
import type { SegmentReader, ValueColumn } from '#shared/search/segment/segment-reader.ts';
import type { DocumentSet } from './document-sets.ts';

/** The bit that a field has in the marks of a document that none of its chosen values holds for. */
export const bitOf = (field: FacetField): number => 1 << facetFields.indexOf(field);

/** The fields of which values were chosen. */
export const narrowedFields = (choices: FacetChoices): readonly FacetField[] =>
  facetFields.filter(field => (choices[field]?.length ?? 0) > 0);

function markOthers(
  { values, starts, ordinals }: ValueColumn,
  chosen: ReadonlySet<string>,
  mark: (at: number) => void,
  documents: DocumentSet,
): void {
  const isChosen = Uint8Array.from(values, value => (chosen.has(value) ? 1 : 0));
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    const end = starts[document + 1] ?? 0;
    let i = starts[document] ?? 0;
    while (i < end && isChosen[ordinals[i] ?? 0] === 0) i++;
    if (i === end) mark(at);
  }
}

/** For each document the bits of the fields that exclude it: 0 for what is found. */
export async function markExcluded(
  segment: SegmentReader,
  documents: DocumentSet,
  choices: FacetChoices,
): Promise<Uint8Array> {
  const marks = new Uint8Array(documents.length);
  for (const field of narrowedFields(choices)) {
    const bit = bitOf(field);
    const mark = (at: number): void => {
      marks[at] = (marks[at] ?? 0) | bit;
    };
    markOthers(await segment.readValues(field), new Set(choices[field]), mark, documents);
  }
  return marks;
}
