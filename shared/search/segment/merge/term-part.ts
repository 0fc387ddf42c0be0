import { bitsFor, readBits } from '#shared/search/segment/bytes/bits.ts';
import { readNumber, skipNumbers } from '#shared/search/segment/bytes/byte-reader.ts';
import type { PostingsEncoder } from '#shared/search/segment/postings/postings-encoder.ts';

/** The postings of a term in one of the segments that are merged. */
export interface TermPart {
  readonly documentCount: number;
  /** Bytes in which each of its parts begins at a place, encoded as `EncodedPostings` says. */
  readonly documents: Uint8Array;
  readonly documentsAt: number;
  readonly positions: Uint8Array;
  readonly positionsAt: number;
  readonly formBits: Uint8Array;
  readonly formBitsAt: number;
  /** The spellings of the term in this segment. */
  readonly forms: readonly string[];
  /** The number of each document in the new segment; -1 where it is tombstoned. */
  readonly newNumbers: Int32Array;
  readonly hasTombstones: boolean;
}

/** A document of a part that is not tombstoned. */
interface LivePosting {
  /** In the new segment. */
  readonly document: number;
  readonly frequency: number;
  readonly isInTitle: boolean;
  /** The bytes of its positions. */
  readonly positionsFrom: number;
  readonly positionsTo: number;
  /** How many occurrences there are in documents before it. */
  readonly firstOccurrence: number;
}

function visitLivePostings(part: TermPart, visit: (posting: LivePosting) => void): void {
  const { newNumbers, positions } = part;
  const reader = { bytes: part.documents, at: part.documentsAt };
  let [document, position, occurrence] = [-1, part.positionsAt, 0];
  for (let left = part.documentCount; left > 0; left--) {
    const distance = readNumber(reader);
    document += distance >>> 1;
    const coded = (distance & 1) === 1 ? 2 : readNumber(reader);
    const frequency = coded >>> 1;
    const positionsFrom = position;
    position = skipNumbers(positions, position, frequency);
    const newNumber = newNumbers[document] ?? -1;
    if (newNumber >= 0)
      visit({
        document: newNumber,
        frequency,
        isInTitle: (coded & 1) === 1,
        positionsFrom,
        positionsTo: position,
        firstOccurrence: occurrence,
      });
    occurrence += frequency;
  }
}

/** The forms that a term has in documents of the part that are not tombstoned; none where all are. */
export function liveForms(part: TermPart): readonly string[] {
  const { forms, formBits, formBitsAt } = part;
  if (!part.hasTombstones) return forms;
  const width = bitsFor(forms.length);
  const used = new Set<number>();
  visitLivePostings(part, ({ firstOccurrence, frequency }) => {
    for (let i = firstOccurrence; i < firstOccurrence + frequency; i++)
      used.add(readBits(formBits, formBitsAt * 8 + i * width, width));
  });
  return forms.filter((_, number) => used.has(number));
}

/** Encodes what is not tombstoned of a part, whose forms are among these. Positions are copied as they are. */
export function encodePart(part: TermPart, allForms: readonly string[], encoder: PostingsEncoder): void {
  const { forms, formBits, formBitsAt, positions } = part;
  const width = bitsFor(forms.length);
  const newForms = forms.map(form => allForms.indexOf(form));
  visitLivePostings(part, posting => {
    const { document, frequency, isInTitle, firstOccurrence } = posting;
    encoder.copyPositions(positions, posting.positionsFrom, posting.positionsTo);
    if (allForms.length > 1)
      for (let i = firstOccurrence; i < firstOccurrence + frequency; i++)
        encoder.addForm(newForms[readBits(formBits, formBitsAt * 8 + i * width, width)] ?? 0);
    encoder.endDocument(document, frequency, isInTitle);
  });
}
