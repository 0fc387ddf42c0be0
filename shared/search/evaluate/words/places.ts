import type { Positions, TermPostings } from '#shared/search/segment/segment-reader.ts';
import type { DocumentSet } from '../document-sets.ts';

/** Where a word stands in each of some documents: its positions rise in each. */
export type Places = Pick<Positions, 'starts' | 'positions'>;

/** The places of some of the documents of one term. */
interface TermPlaces {
  readonly documents: DocumentSet;
  readonly places: Places;
}

/** How many places each document has in all terms; and in how many terms, which tells where they have to be put in order. */
function countPlaces(
  documents: DocumentSet,
  terms: readonly TermPlaces[],
): { readonly starts: Int32Array; readonly termCounts: Int32Array } {
  const starts = new Int32Array(documents.length + 1);
  const termCounts = new Int32Array(documents.length);
  for (const { documents: held, places } of terms) {
    for (let own = 0, at = 0; own < held.length; own++, at++) {
      while (documents[at] !== held[own]) at++;
      starts[at + 1] = (starts[at + 1] ?? 0) + (places.starts[own + 1] ?? 0) - (places.starts[own] ?? 0);
      termCounts[at] = (termCounts[at] ?? 0) + 1;
    }
  }
  for (let at = 0; at < documents.length; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return { starts, termCounts };
}

/** Puts the places of several terms together, in order. Each term's documents are among these. */
function mergePlaces(documents: DocumentSet, terms: readonly TermPlaces[]): Places {
  const { starts, termCounts } = countPlaces(documents, terms);
  const positions = new Int32Array(starts[documents.length] ?? 0);
  const next = starts.slice();
  for (const { documents: held, places } of terms) {
    for (let own = 0, at = 0; own < held.length; own++, at++) {
      while (documents[at] !== held[own]) at++;
      const end = places.starts[own + 1] ?? 0;
      let place = next[at] ?? 0;
      for (let i = places.starts[own] ?? 0; i < end; i++) positions[place++] = places.positions[i] ?? 0;
      next[at] = place;
    }
  }
  for (let at = 0; at < documents.length; at++)
    if ((termCounts[at] ?? 0) > 1) positions.subarray(starts[at], starts[at + 1]).sort();
  return { starts, positions };
}

/** Reads where any of the terms stands in these documents, each of which holds one at least; spelt so, or anyhow. */
export async function readPlaces(
  postings: readonly TermPostings[],
  documents: DocumentSet,
  form: string | null,
): Promise<Places> {
  const read = (term: TermPostings, held: DocumentSet): Promise<Places> => term.readPositions(held, form);
  const [only] = postings;
  if (only && postings.length === 1) return read(only, documents);
  const terms = await Promise.all(
    postings.map(async term => {
      const held = (await term.readDocuments(documents)).documents;
      return { documents: held, places: await read(term, held) };
    }),
  );
  return mergePlaces(documents, terms);
}
