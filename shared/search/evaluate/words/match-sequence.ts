import { titleStart, type DocumentPostings } from '#shared/search/segment/segment-reader.ts';
import type { DocumentSet } from '../document-sets.ts';
import type { WordsPlan } from '../plan/plan.ts';
import { mostHolders, type OpenedWords } from './open-words.ts';
import { readPlaces, type Places } from './places.ts';

/** Where a sequence of words begins, in documents that have it at least once. */
interface Sequences extends Places {
  readonly documents: DocumentSet;
}

/** Leaves those sequences whose word at `offset` stands where they need it. */
function narrow({ documents, starts, positions }: Sequences, word: Places, offset: number): Sequences {
  const kept = {
    documents: new Int32Array(documents.length),
    starts: new Int32Array(documents.length + 1),
    positions: new Int32Array(positions.length),
  };
  let [count, documentCount] = [0, 0];
  for (let at = 0; at < documents.length; at++) {
    const before = count;
    const end = starts[at + 1] ?? 0;
    const wordEnd = word.starts[at + 1] ?? 0;
    let next = word.starts[at] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i++) {
      const wanted = (positions[i] ?? 0) + offset;
      while (next < wordEnd && (word.positions[next] ?? 0) < wanted) next++;
      if (next < wordEnd && word.positions[next] === wanted) kept.positions[count++] = wanted - offset;
    }
    if (count === before) continue;
    kept.documents[documentCount++] = documents[at] ?? 0;
    kept.starts[documentCount] = count;
  }
  return {
    documents: kept.documents.subarray(0, documentCount),
    starts: kept.starts.subarray(0, documentCount + 1),
    positions: kept.positions.subarray(0, count),
  };
}

/** The sequences that may begin where one of their words asks for it. */
function beginningsFrom(documents: DocumentSet, { starts, positions }: Places, offset: number): Sequences {
  const begun = { documents, starts, positions: positions.map(position => position - offset) };
  return narrow(begun, begun, 0);
}

/** How often each document has a sequence; with a field, only in the title. */
function countSequences({ documents, starts, positions }: Sequences, isTitleOnly: boolean): DocumentPostings {
  const frequencies = new Int32Array(documents.length);
  const inTitle = new Uint8Array(documents.length);
  for (let at = 0; at < documents.length; at++) {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    let titled = 0;
    while (titled < to - from && (positions[to - 1 - titled] ?? 0) >= titleStart) titled++;
    frequencies[at] = isTitleOnly ? titled : to - from;
    inTitle[at] = titled > 0 ? 1 : 0;
  }
  if (!isTitleOnly) return { documents, frequencies, inTitle };
  const isHeld = (_: number, at: number): boolean => inTitle[at] === 1;
  return {
    documents: documents.filter(isHeld),
    frequencies: frequencies.filter(isHeld),
    inTitle: inTitle.filter(isHeld),
  };
}

/** Among documents that hold all of the words, finds those that hold them one after the other. The rarest word is read first. */
export async function matchSequence(
  plan: WordsPlan,
  opened: OpenedWords,
  holders: DocumentSet,
): Promise<DocumentPostings> {
  const words = plan.words.map((word, offset) => ({ word, offset, postings: opened.get(word) ?? [] }));
  words.sort((a, b) => mostHolders(a.postings) - mostHolders(b.postings));
  let sequences: Sequences | null = null;
  for (const { word, offset, postings } of words) {
    const documents: DocumentSet = sequences === null ? holders : sequences.documents;
    if (documents.length === 0) break;
    const places = await readPlaces(postings, documents, word.form);
    sequences =
      sequences === null ? beginningsFrom(documents, places, offset) : narrow(sequences, places, offset);
  }
  const none = { documents: holders.subarray(0, 0), starts: new Int32Array(1), positions: new Int32Array(0) };
  return countSequences(sequences ?? none, plan.field === 'title');
}
