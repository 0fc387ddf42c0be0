import { readNumber, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { writeBytes, writeNumber, type ByteWriter } from '#shared/search/segment/bytes/byte-writer.ts';
import type { EncodedPostings } from './postings-encoder.ts';
import { blockSize } from './skip-list.ts';

/** Postings of so many bytes stand in the dictionary itself: what finds the term has read them. */
const mostInlined = 48;

/** Where the postings of a term are. */
export interface PostingsPlace {
  readonly documentCount: number;
  readonly listedForms: number;
  /** How many bytes each part has. */
  readonly skipListBytes: number;
  readonly documentBytes: number;
  readonly positionBytes: number;
  readonly formTableBytes: number;
  readonly formBytes: number;
  /** The block of the dictionary, where the postings stand in it; null where they stand in their streams. */
  readonly inlinedIn: Uint8Array | null;
  /** Where each begins in its stream or that block. Before the documents stands their skip list, before the forms their table. */
  readonly documentsAt: number;
  readonly positionsAt: number;
  readonly formsAt: number;
}

/** Places in the three streams of postings. */
export interface StreamPlaces {
  documents: number;
  positions: number;
  forms: number;
}

/** Whether the postings are to be inlined. */
export const areInlined = ({ documents, positions, formTable, forms }: EncodedPostings): boolean =>
  documents.length + positions.length + formTable.length + forms.length <= mostInlined;

/** Appends what tells where postings are that stand in their streams from where the last ones ended, or them. */
export function writePostingsPlace(writer: ByteWriter, postings: EncodedPostings): void {
  const { documentCount, skipList, documents, positions, listedForms, formTable, forms } = postings;
  const isInlined = areInlined(postings);
  writeNumber(writer, documentCount * 2 + (isInlined ? 1 : 0));
  if (documentCount > blockSize) writeNumber(writer, skipList.length);
  writeNumber(writer, documents.length);
  writeNumber(writer, positions.length);
  writeNumber(writer, listedForms);
  if (listedForms > 0) writeNumber(writer, formTable.length);
  if (listedForms > 1) writeNumber(writer, forms.length);
  if (isInlined)
    for (const { bytes, length } of [documents, positions, formTable, forms])
      writeBytes(writer, bytes, 0, length);
}

/** Reads what `writePostingsPlace` wrote; `places` is where the last ones ended, and moves on. */
export function readPostingsPlace(reader: ByteReader, places: StreamPlaces): PostingsPlace {
  const coded = readNumber(reader);
  const documentCount = Math.floor(coded / 2);
  const skipListBytes = documentCount > blockSize ? readNumber(reader) : 0;
  const documentBytes = readNumber(reader);
  const positionBytes = readNumber(reader);
  const listedForms = readNumber(reader);
  const formTableBytes = listedForms > 0 ? readNumber(reader) : 0;
  const formBytes = listedForms > 1 ? readNumber(reader) : 0;
  const isInlined = coded % 2 === 1;
  const inlinedAt = reader.at;
  const place = {
    documentCount,
    listedForms,
    skipListBytes,
    documentBytes,
    positionBytes,
    formTableBytes,
    formBytes,
    inlinedIn: isInlined ? reader.bytes : null,
    documentsAt: isInlined ? inlinedAt : places.documents,
    positionsAt: isInlined ? inlinedAt + documentBytes : places.positions,
    formsAt: isInlined ? inlinedAt + documentBytes + positionBytes : places.forms,
  };
  if (isInlined) reader.at = place.formsAt + formTableBytes + formBytes;
  else {
    places.documents += skipListBytes + documentBytes;
    places.positions += positionBytes;
    places.forms += formTableBytes + formBytes;
  }
  return place;
}
