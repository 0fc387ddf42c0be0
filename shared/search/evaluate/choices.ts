import { facetFields, type FacetField } from '#shared/search/search-fields.ts';
import type { FacetChoices } from '#shared/search/search-request.ts';
import type { SegmentReader, ValueColumn } from '#shared/search/segment/segment-reader.ts';
import type { DocumentSet } from './document-sets.ts';
import { ordinalOf } from './ordinal-of.ts';

/** The bit that a field has in the marks of a document that none of its chosen values holds for. */
export const bitOf = (field: FacetField): number => 1 << facetFields.indexOf(field);

/** The fields of which values were chosen. */
export const narrowedFields = (choices: FacetChoices): readonly FacetField[] =>
  facetFields.filter(field => (choices[field]?.length ?? 0) > 0);

/** Marks the documents that have none of the values chosen. */
function markOthers(
  { values, starts, ordinals }: ValueColumn,
  chosen: readonly string[],
  {
    documents,
    marks,
    bit,
  }: { readonly documents: DocumentSet; readonly marks: Uint8Array; readonly bit: number },
): void {
  const isChosen = new Uint8Array(values.length);
  for (const value of chosen) {
    const ordinal = ordinalOf(values, value);
    if (ordinal >= 0) isChosen[ordinal] = 1;
  }
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    const end = starts[document + 1] ?? 0;
    let i = starts[document] ?? 0;
    while (i < end && isChosen[ordinals[i] ?? 0] === 0) i++;
    if (i === end) marks[at] = (marks[at] ?? 0) | bit;
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
    const column = await segment.readValues(field);
    markOthers(column, choices[field] ?? [], { documents, marks, bit: bitOf(field) });
  }
  return marks;
}
