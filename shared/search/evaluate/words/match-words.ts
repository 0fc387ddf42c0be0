import type { DocumentPostings, SegmentReader } from '#shared/search/segment/segment-reader.ts';
import { intersect, type DocumentSet } from '../document-sets.ts';
import type { PlannedWord, WordsPlan } from '../plan/plan.ts';
import { matchSequence } from './match-sequence.ts';
import { mostHolders, type OpenedWords } from './open-words.ts';
import { readUnited } from './unite-postings.ts';

/** Documents that hold every one of the words, the rarest word first, so that little is read of the others. */
async function holdersOfAll(
  words: readonly PlannedWord[],
  { segment, opened, candidates }: WordsContext,
): Promise<DocumentSet> {
  const rising = words.map(word => opened.get(word) ?? []).sort((a, b) => mostHolders(a) - mostHolders(b));
  let holders = candidates;
  for (const postings of rising) {
    const { documents } = await readUnited(postings, holders, segment.documentCount);
    holders = holders === null ? documents : intersect(holders, documents);
    if (holders.length === 0) break;
  }
  return holders ?? new Int32Array(0);
}

/** In what words are looked for. */
export interface WordsContext {
  readonly segment: SegmentReader;
  readonly opened: OpenedWords;
  /** No other documents matter; null: all do. */
  readonly candidates: DocumentSet | null;
}

/** Finds the documents that hold these words one after the other, and how often each does; in the title, if it is asked for there. */
export async function matchWords(plan: WordsPlan, context: WordsContext): Promise<DocumentPostings> {
  const { segment, opened, candidates } = context;
  const [first] = plan.words;
  if (first && plan.words.length === 1 && first.form === null) {
    const found = await readUnited(opened.get(first) ?? [], candidates, segment.documentCount);
    if (plan.field === 'any') return found;
    const titled = found.documents.filter((_, at) => found.inTitle[at] === 1);
    return matchSequence(plan, opened, titled);
  }
  return matchSequence(plan, opened, await holdersOfAll(plan.words, context));
}
