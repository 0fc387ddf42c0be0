import {
  createDictionaryWriter,
  type WrittenDictionary,
} from '#shared/search/segment/dictionary/dictionary-writer.ts';
import {
  createPostingsEncoder,
  isTitlePosition,
  type PostingsEncoder,
} from '#shared/search/segment/postings/postings-encoder.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { collectForms } from './forms-of-terms.ts';
import { sortByTerm, type WordsByTerm } from './sort-by-term.ts';
import type { WordList } from './word-list.ts';

/** The sink is waited for after so many terms. */
const termsBetweenDrains = 1024;

function encodeWords(
  encoder: PostingsEncoder,
  list: WordList,
  sorted: WordsByTerm & { readonly formNumbers: Int32Array },
): (term: number) => void {
  const { starts, documents, places, formNumbers } = sorted;
  const words = list.words();
  return term => {
    const end = starts[term + 1] ?? 0;
    for (let i = starts[term] ?? 0; i < end;) {
      const first = i;
      const document = documents[i] ?? 0;
      let position = 0;
      for (; i < end && documents[i] === document; i++) {
        const place = places[i] ?? 0;
        position = list.positionAt(document, place);
        encoder.addOccurrence(position, formNumbers[words[place] ?? 0] ?? 0);
      }
      encoder.endDocument(document, i - first, isTitlePosition(position));
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
  const encode = encodeWords(encoder, list, { ...sortByTerm(list), formNumbers });
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
