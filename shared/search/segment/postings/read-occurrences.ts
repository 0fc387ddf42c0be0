import type { DocumentPostings, Occurrences, Positions } from '#shared/search/segment/segment-reader.ts';
import { bitsFor } from '#shared/search/segment/bytes/bits.ts';
import { readRanges } from '#shared/search/segment/bytes/read-ranges.ts';
import {
  decodeForms,
  decodePositions,
  findPlaces,
  type FormBits,
  type WantedDocuments,
} from './decode-occurrences.ts';
import type { PostingsParts } from './postings-parts.ts';
import { readBlockBytes } from './read-blocks.ts';
import { readDocumentBlocks } from './read-documents.ts';
import { findBlocks, type SkipList } from './skip-list.ts';

async function readWanted(
  parts: PostingsParts,
  documents: Int32Array,
): Promise<{ readonly skipList: SkipList; readonly blocks: Int32Array }> {
  const skipList = await parts.readSkipList();
  return { skipList, blocks: findBlocks(skipList, documents) };
}

async function readFormBits(
  { place, forms }: PostingsParts,
  { occurrences }: SkipList,
  blocks: Int32Array,
): Promise<FormBits> {
  const width = bitsFor(place.listedForms);
  if (width === 0) return { width, blockBytes: [], firstBits: [] };
  const starts = Array.from(blocks, block => (occurrences[block] ?? 0) * width);
  const ends = Array.from(blocks, block => (occurrences[block + 1] ?? 0) * width);
  const blockBytes = await readRanges(
    forms,
    starts.map(bit => Math.floor(bit / 8)),
    ends.map(bit => Math.min(Math.ceil(bit / 8), place.formBytes)),
  );
  return { width, blockBytes, firstBits: starts.map(bit => bit % 8) };
}

const wantedOf = (postings: DocumentPostings, documents: Int32Array): WantedDocuments => ({
  frequencies: postings.frequencies,
  places: findPlaces(postings, documents),
});

/** Where a term stands in documents (rising), each of which holds it. */
export async function readPositions(parts: PostingsParts, documents: Int32Array): Promise<Positions> {
  const { skipList, blocks } = await readWanted(parts, documents);
  const [postings, positionBytes] = await Promise.all([
    readDocumentBlocks(parts, skipList, blocks),
    readBlockBytes(parts.positions, skipList.positionBytes, blocks),
  ]);
  return decodePositions(positionBytes, wantedOf(postings, documents));
}

/** The same, and how it is spelt there. */
export async function readOccurrences(
  parts: PostingsParts,
  documents: Int32Array,
): Promise<{ readonly forms: readonly string[]; readonly occurrences: Occurrences }> {
  const { skipList, blocks } = await readWanted(parts, documents);
  const [postings, positionBytes, formBits, forms] = await Promise.all([
    readDocumentBlocks(parts, skipList, blocks),
    readBlockBytes(parts.positions, skipList.positionBytes, blocks),
    readFormBits(parts, skipList, blocks),
    parts.readForms(),
  ]);
  const wanted = wantedOf(postings, documents);
  const places = decodePositions(positionBytes, wanted);
  const formNumbers = decodeForms(formBits, wanted, places.positions.length);
  return { forms, occurrences: { ...places, forms: formNumbers } };
}
