import {
  createDictionaryWriter,
  type WrittenDictionary,
} from '#shared/search/segment/dictionary/dictionary-writer.ts';
import {
  createPostingsEncoder,
  type PostingsEncoder,
} from '#shared/search/segment/postings/postings-encoder.ts';
import { titleStart } from '#shared/search/segment/segment-reader.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { collectForms } from './forms-of-terms.ts';
import { sortByTerm, type WordsByTerm } from './sort-by-term.ts';
import type { WordList } from './word-list.ts';

/** The sink is waited for after so many terms. */
const termsBetweenDrains = 1024;

/** Encodes the postings of a term. */
function encodeWords(
  encoder: PostingsEncoder,
  { starts, documents, positions, words }: WordsByTerm,
  formNumbers: Int32Array,
): (term: number) => void {
  return term => {
    const end = starts[term + 1] ?? 0;
    for (let i = starts[term] ?? 0; i < end;) {
      const first = i;
      const document = documents[i] ?? 0;
      for (; i < end && documents[i] === document; i++)
        encoder.addOccurrence(positions[i] ?? 0, formNumbers[words[i] ?? 0] ?? 0);
      encoder.endDocument(document, i - first, (positions[i - 1] ?? 0) >= titleStart);
    }
  };
}

/** The numbers of terms, these sorted by code unit. */
const orderByTerm = (terms: readonly string[]): Uint32Array =>
  Uint32Array.from(terms.keys()).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));

/** Writes the dictionary and the postings of all words of a list. */
export async function writeTerms(sink: SegmentSink, list: WordList): Promise<WrittenDictionary> {
  const { terms } = list.numbers;
  const { forms, formNumbers } = collectForms(list.numbers);
  const encoder = createPostingsEncoder();
  const encode = encodeWords(encoder, sortByTerm(list), formNumbers);
  const dictionary = createDictionaryWriter(sink);
  for (const [done, number] of orderByTerm(terms).entries()) {
    const term = terms[number] ?? '';
    encoder.begin(term, forms[number] ?? []);
    encode(number);
    dictionary.add(term, encoder.end());
    if (done % termsBetweenDrains === 0) await sink.drain();
  }
  return dictionary.end();
}
