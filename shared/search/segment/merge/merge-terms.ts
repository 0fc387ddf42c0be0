import {
  createDictionaryWriter,
  type WrittenDictionary,
} from '#shared/search/segment/dictionary/dictionary-writer.ts';
import {
  createPostingsEncoder,
  type PostingsEncoder,
} from '#shared/search/segment/postings/postings-encoder.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import type { SegmentCursor } from './segment-cursor.ts';
import { encodePart, liveForms } from './term-part.ts';

/** The sink is waited for after so many terms. */
const termsBetweenDrains = 128;

/** The first term by code unit that any cursor is at; null where all are past their last one. */
function firstTerm(cursors: readonly SegmentCursor[]): string | null {
  let first: string | null = null;
  for (const { term } of cursors) if (term !== null && (first === null || term < first)) first = term;
  return first;
}

/** Encodes a term of several segments; false where all documents that hold it are tombstoned. */
function encodeTerm(term: string, cursors: readonly SegmentCursor[], encoder: PostingsEncoder): boolean {
  const parts = cursors.map(cursor => cursor.part());
  const forms = [...new Set(parts.flatMap(liveForms))].sort();
  if (forms.length === 0) return false;
  encoder.begin(term, forms);
  for (const part of parts) encodePart(part, forms, encoder);
  return true;
}

/** Merges the terms of segments (k-way merge), whose documents follow one another in the order of the cursors. */
export async function mergeTerms(
  cursors: readonly SegmentCursor[],
  sink: SegmentSink,
): Promise<WrittenDictionary> {
  const encoder = createPostingsEncoder();
  const dictionary = createDictionaryWriter(sink);
  for (let done = 0; ; done++) {
    for (const cursor of cursors) if (cursor.isAwaited) await cursor.readBlock();
    const term = firstTerm(cursors);
    if (term === null) return dictionary.end();
    const atTerm = cursors.filter(cursor => cursor.term === term);
    if (encodeTerm(term, atTerm, encoder)) dictionary.add(term, encoder.end());
    for (const cursor of atTerm) cursor.advance();
    if (done % termsBetweenDrains === 0) await sink.drain();
  }
}
