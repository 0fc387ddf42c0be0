import type { DocumentPostings, SegmentReader } from '#shared/search/segment/segment-reader.ts';
import { intersect, type DocumentSet } from '../document-sets.ts';
import type { PlannedWord, WordsPlan } from '../plan/plan.ts';
import { matchSequence } from './match-sequence.ts';
import { mostHolders, type OpenedWords } from './open-words.ts';
import { readUnited } from './unite-postings.ts';

/** Those that hold it in the title. Their frequencies stay those of all of an article. */
function onlyInTitle({ documents, frequencies, inTitle }: DocumentPostings): DocumentPostings {
  const isHeld = (_: number, at: number): boolean => inTitle[at] === 1;
  const held = documents.filter(isHeld);
  return { documents: held, frequencies: frequencies.filter(isHeld), inTitle: inTitle.filter(isHeld) };
}

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

/** Finds the documents that hold these words one after the other, and how often each does. */
export async function matchWords(plan: WordsPlan, context: WordsContext): Promise<DocumentPostings> {
  const { segment, opened, candidates } = context;
  const [first] = plan.words;
  if (plan.words.length === 1 && first?.form === null) {
    const found = await readUnited(opened.get(first) ?? [], candidates, segment.documentCount);
    return plan.field === 'title' ? onlyInTitle(found) : found;
  }
  return matchSequence(plan, opened, await holdersOfAll(plan.words, context));
}
