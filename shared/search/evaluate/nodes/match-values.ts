import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';
import { foldText } from '#shared/text/normalise.ts';
import { allDocuments, type DocumentSet } from '../document-sets.ts';
import type { ValuePlan } from '../plan/plan.ts';
import { foldValues, lineOf, valuesWith, type FoldedValues } from './folded-values.ts';

type WantedValue = Pick<ValuePlan, 'words' | 'match' | 'whole'>;

/** What stands in the line of a value for each word that it must hold, the longest first: fewest values hold that. */
const piecesOf = ({ words, match }: WantedValue): readonly string[] =>
  words
    .map((word, at) => (match === 'prefix' && at === words.length - 1 ? ` ${word}` : ` ${word} `))
    .sort((a, b) => b.length - a.length);

/** Values without any words, spelt so. */
const wordless = ({ values }: ValueColumn, folded: FoldedValues, whole: string): readonly number[] =>
  valuesWith(folded, '\n  \n').filter(ordinal => foldText(values[ordinal] ?? '').trim() === whole);

/** Ordinals of a column's values that are what was asked for. */
function wantedOrdinals(column: ValueColumn, wanted: WantedValue): readonly number[] {
  const folded = foldValues(column);
  const { words, match, whole } = wanted;
  if (words.length === 0) return wordless(column, folded, whole);
  if (match === 'exact') return valuesWith(folded, `\n ${words.join(' ')} \n`);
  const [first = '', ...others] = piecesOf(wanted);
  const found = valuesWith(folded, first);
  if (others.length === 0) return found;
  return found.filter(ordinal => {
    const line = lineOf(folded, ordinal);
    return others.every(piece => line.includes(piece));
  });
}

/** Which of a column's values are what was asked for: 1 at their ordinals. */
export function findValues(column: ValueColumn, wanted: WantedValue): Uint8Array {
  const isWanted = new Uint8Array(column.values.length);
  for (const ordinal of wantedOrdinals(column, wanted)) isWanted[ordinal] = 1;
  return isWanted;
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
