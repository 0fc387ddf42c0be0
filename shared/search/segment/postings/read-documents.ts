import type { DocumentPostings } from '#shared/search/segment/segment-reader.ts';
import { createDocumentPostings, decodeDocuments, keepCandidates } from './decode-documents.ts';
import type { PostingsParts } from './postings-parts.ts';
import { decodeBlocks, readBlockBytes } from './read-blocks.ts';
import { findBlocks, type SkipList } from './skip-list.ts';

/** Where more than this share of all blocks is wanted, all are read at once. */
const wholeShare = 0.5;

/** All documents of a term. */
export async function readAllDocuments({ place, ...parts }: PostingsParts): Promise<DocumentPostings> {
  const bytes = await parts.readAllDocuments();
  const postings = createDocumentPostings(place.documentCount);
  const reader = { bytes, at: place.skipListBytes };
  decodeDocuments(reader, postings, { from: 0, to: place.documentCount, last: -1 });
  return postings;
}

/** All documents of some blocks (rising). */
export async function readDocumentBlocks(
  { place, documents }: PostingsParts,
  skipList: SkipList,
  blocks: Int32Array,
): Promise<DocumentPostings> {
  const bytes = await readBlockBytes(documents, skipList.documentBytes, blocks);
  return decodeBlocks(bytes, blocks, skipList, place.documentCount);
}

/** Those documents of a term that are among the candidates (rising). */
export async function readCandidates(
  parts: PostingsParts,
  candidates: Int32Array,
): Promise<DocumentPostings> {
  if (parts.place.skipListBytes === 0) return keepCandidates(await readAllDocuments(parts), candidates);
  const skipList = await parts.readSkipList();
  const blocks = findBlocks(skipList, candidates);
  const postings =
    blocks.length > skipList.blockCount * wholeShare
      ? await readAllDocuments(parts)
      : await readDocumentBlocks(parts, skipList, blocks);
  return keepCandidates(postings, candidates);
}
