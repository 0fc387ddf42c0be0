import { analyseWords, createAnalyser } from '#shared/search/analyse/analyser.ts';
import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';
import { foldText } from '#shared/text/normalise.ts';
import { allDocuments, type DocumentSet } from '../document-sets.ts';
import type { ValuePlan } from '../plan/plan.ts';

/** The folded words of each value of a column, found out when they are first asked for. */
const wordsOfColumns = new WeakMap<ValueColumn, readonly (readonly string[])[]>();

function wordsOfValues(column: ValueColumn): readonly (readonly string[])[] {
  const known = wordsOfColumns.get(column);
  if (known) return known;
  const visit = createAnalyser();
  const words = column.values.map(value => analyseWords(value, visit).map(({ form }) => form));
  wordsOfColumns.set(column, words);
  return words;
}

function holds(words: readonly string[], wanted: Pick<ValuePlan, 'words' | 'match'>): boolean {
  if (wanted.match === 'exact')
    return words.length === wanted.words.length && words.every((word, at) => word === wanted.words[at]);
  const last = wanted.words.length - 1;
  return wanted.words.every((word, at) =>
    wanted.match === 'prefix' && at === last ? words.some(own => own.startsWith(word)) : words.includes(word),
  );
}

/** True where a value is what was asked for. */
export const isWantedValue = (
  value: string,
  words: readonly string[],
  wanted: Omit<ValuePlan, 'kind' | 'field'>,
): boolean => (wanted.words.length === 0 ? foldText(value).trim() === wanted.whole : holds(words, wanted));

/** Which of a column's values are what was asked for: 1 at their ordinals. */
export function findValues(column: ValueColumn, wanted: Omit<ValuePlan, 'kind' | 'field'>): Uint8Array {
  const words = wordsOfValues(column);
  return Uint8Array.from(column.values, (value, ordinal) =>
    isWantedValue(value, words[ordinal] ?? [], wanted) ? 1 : 0,
  );
}

/** The documents that have one of the values. */
export function holdersOfValues(
  { starts, ordinals }: ValueColumn,
  isWanted: Uint8Array,
  candidates: DocumentSet | null,
): DocumentSet {
  const documents = candidates ?? allDocuments(starts.length - 1);
  return documents.filter(document => {
    const end = starts[document + 1] ?? 0;
    for (let i = starts[document] ?? 0; i < end; i++) if (isWanted[ordinals[i] ?? 0] === 1) return true;
    return false;
  });
}
