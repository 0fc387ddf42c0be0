import { bitsFor, endBits, writeBits, type BitWriter } from '#shared/search/segment/bytes/bits.ts';
import {
  createByteWriter,
  writeBytes,
  writeNumber,
  type ByteWriter,
} from '#shared/search/segment/bytes/byte-writer.ts';
import { writeTexts } from '#shared/search/segment/bytes/texts.ts';
import { blocksStart, blockSize, writeBlockEnd, type BlockEnd } from './skip-list.ts';

/**
 * The postings of a term in bytes. Documents: for each the distance to the one before, doubled, and one more where the term
 * stands in it once and not in the title; otherwise its frequency follows, doubled, and one more for the title. Positions: for
 * each document the distances from one to the next, the first from 0. Forms: a table of spellings, and for each occurrence the
 * number of its own in as many bits as it takes.
 */
export interface EncodedPostings {
  readonly documentCount: number;
  /** How many spellings the table lists: none where the only one is the term itself. */
  readonly listedForms: number;
  /** Empty where the documents are one block. */
  readonly skipList: ByteWriter;
  readonly documents: ByteWriter;
  readonly positions: ByteWriter;
  readonly formTable: ByteWriter;
  readonly forms: ByteWriter;
}

/** Takes the postings of one term after the other, by rising documents. */
export interface PostingsEncoder {
  /** Begins with a term whose spellings are these, sorted by code unit. */
  begin(term: string, forms: readonly string[]): void;
  /** The next place in the document where it stands, and the number of its form. */
  addOccurrence(position: number, form: number): void;
  /** All positions in the document at once, as they were encoded; `addForm` says how each is spelt. */
  copyPositions(bytes: Uint8Array, from: number, to: number): void;
  addForm(form: number): void;
  /** To be called after what is said of the document. */
  endDocument(document: number, frequency: number, isInTitle: boolean): void;
  /** What was taken since `begin`; valid until the next one begins. */
  end(): EncodedPostings;
}

/** Writes postings into buffers that are used again for each term. */
export function createPostingsEncoder(): PostingsEncoder {
  const [skipList, documents, positions] = [createByteWriter(), createByteWriter(), createByteWriter()];
  const [formTable, forms] = [createByteWriter(), createByteWriter()];
  const writers = [skipList, documents, positions, formTable, forms];
  const bits: BitWriter = { writer: forms, pending: 0, pendingCount: 0 };
  let [documentCount, listedForms, formWidth] = [0, 0, 0];
  let [lastDocument, lastPosition, occurrences] = [-1, 0, 0];
  let lastBlock: BlockEnd = blocksStart;

  const endBlock = (): void => {
    const end = {
      lastDocument,
      documentBytes: documents.length,
      positionBytes: positions.length,
      occurrences,
    };
    writeBlockEnd(skipList, lastBlock, end);
    lastBlock = end;
  };

  return {
    begin(term, spellings) {
      for (const writer of writers) writer.length = 0;
      documentCount = 0;
      occurrences = 0;
      lastDocument = -1;
      lastPosition = 0;
      lastBlock = blocksStart;
      const isTermItself = spellings.length === 1 && spellings[0] === term;
      listedForms = isTermItself ? 0 : spellings.length;
      if (!isTermItself) writeTexts(formTable, term, spellings);
      formWidth = bitsFor(spellings.length);
    },
    addOccurrence(position, form) {
      writeNumber(positions, position - lastPosition);
      lastPosition = position;
      writeBits(bits, form, formWidth);
    },
    copyPositions(bytes, from, to) {
      writeBytes(positions, bytes, from, to);
    },
    addForm(form) {
      writeBits(bits, form, formWidth);
    },
    endDocument(document, frequency, isInTitle) {
      const distance = document - lastDocument;
      const isPlain = frequency === 1 && !isInTitle;
      writeNumber(documents, distance * 2 + (isPlain ? 1 : 0));
      if (!isPlain) writeNumber(documents, frequency * 2 + (isInTitle ? 1 : 0));
      lastDocument = document;
      lastPosition = 0;
      occurrences += frequency;
      documentCount++;
      if (documentCount % blockSize === 0) endBlock();
    },
    end() {
      if (documentCount <= blockSize) skipList.length = 0;
      else if (documentCount % blockSize > 0) endBlock();
      endBits(bits);
      return { documentCount, listedForms, skipList, documents, positions, formTable, forms };
    },
  };
}
