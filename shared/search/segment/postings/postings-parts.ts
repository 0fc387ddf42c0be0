import type { SegmentSource } from '#shared/search/segment/segment-storage.ts';
import { readTexts } from '#shared/search/segment/bytes/texts.ts';
import type { PostingsPlace } from './postings-place.ts';
import { oneBlock, readSkipList, type SkipList } from './skip-list.ts';

/** Reads bytes of one part of a term's postings, counted from where the part begins. */
export type ReadPart = (from: number, to: number) => Promise<Uint8Array>;

/** The parts of one term's postings. */
export interface PostingsParts {
  readonly place: PostingsPlace;
  readSkipList(): Promise<SkipList>;
  /** Skip list and documents in one read. */
  readAllDocuments(): Promise<Uint8Array>;
  readonly documents: ReadPart;
  readonly positions: ReadPart;
  readonly forms: ReadPart;
  readForms(): Promise<readonly string[]>;
}

/** Opens the postings of a term, wherever they stand. */
export function openPostings(source: SegmentSource, term: string, place: PostingsPlace): PostingsParts {
  const { inlinedIn, skipListBytes, documentBytes, formTableBytes, documentsAt, positionsAt, formsAt } =
    place;
  const partOf =
    (stream: 'documents' | 'positions' | 'forms', start: number): ReadPart =>
    async (from, to) =>
      inlinedIn
        ? inlinedIn.subarray(start + from, start + to)
        : source.read(stream, start + from, start + to);
  const skipListPart = partOf('documents', documentsAt);
  const tablePart = partOf('forms', formsAt);
  return {
    place,
    async readSkipList() {
      if (skipListBytes === 0) return oneBlock(documentBytes, place.positionBytes);
      return readSkipList(await skipListPart(0, skipListBytes), place.documentCount);
    },
    readAllDocuments: () => skipListPart(0, skipListBytes + documentBytes),
    documents: partOf('documents', documentsAt + skipListBytes),
    positions: partOf('positions', positionsAt),
    forms: partOf('forms', formsAt + formTableBytes),
    async readForms() {
      if (place.listedForms === 0) return [term];
      return readTexts({ bytes: await tablePart(0, formTableBytes), at: 0 }, term, place.listedForms);
    },
  };
}
