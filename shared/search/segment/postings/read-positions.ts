import type { Positions } from '#shared/search/segment/segment-reader.ts';
import { bitsFor } from '#shared/search/segment/bytes/bits.ts';
import { readRanges } from '#shared/search/segment/bytes/read-ranges.ts';
import { decodePositions, findPlaces, type WantedForm } from './decode-positions.ts';
import type { PostingsParts } from './postings-parts.ts';
import { readBlockBytes } from './read-blocks.ts';
import { readDocumentBlocks } from './read-documents.ts';
import { findBlocks, type SkipList } from './skip-list.ts';

async function readFormBits(
  { place, forms }: PostingsParts,
  { occurrences }: SkipList,
  blocks: Int32Array,
): Promise<Omit<WantedForm, 'number'>> {
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

/** The blocks that hold documents (rising), each of which holds the term, and where the term stands in those. */
async function readWanted(parts: PostingsParts, skipList: SkipList, documents: Int32Array) {
  const blocks = findBlocks(skipList, documents);
  const [postings, blockBytes] = await Promise.all([
    readDocumentBlocks(parts, skipList, blocks),
    readBlockBytes(parts.positions, skipList.positionBytes, blocks),
  ]);
  return {
    blockBytes,
    wanted: { frequencies: postings.frequencies, places: findPlaces(postings, documents) },
  };
}

/** Where a term stands in documents (rising), each of which holds it. */
export async function readPositions(parts: PostingsParts, documents: Int32Array): Promise<Positions> {
  const { blockBytes, wanted } = await readWanted(parts, await parts.readSkipList(), documents);
  return decodePositions(blockBytes, wanted);
}

/** Where a term stands in documents (rising), each of which holds it, in one of its forms. */
export async function readSpeltPositions(
  parts: PostingsParts,
  documents: Int32Array,
  form: string,
): Promise<Positions> {
  const skipList = await parts.readSkipList();
  const [{ blockBytes, wanted }, bits, forms] = await Promise.all([
    readWanted(parts, skipList, documents),
    readFormBits(parts, skipList, findBlocks(skipList, documents)),
    parts.readForms(),
  ]);
  const number = forms.indexOf(form);
  if (number < 0) return { starts: new Int32Array(documents.length + 1), positions: new Int32Array(0) };
  return decodePositions(blockBytes, wanted, bits.width === 0 ? undefined : { number, ...bits });
}
