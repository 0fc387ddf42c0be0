import { foldText } from '#shared/text/normalise.ts';
import { tokenise } from '#shared/text/tokens.ts';

/** Of longer texts only the beginning is compared, in UTF-16 code units. */
const compared = 100_000;

/** Each two words that follow each other, the beginning and the end counted as words. */
export function wordPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const folded = foldText(text.slice(0, compared));
  let before = '';
  for (const { kind, span } of tokenise(folded)) {
    if (kind !== 'word' && kind !== 'number') continue;
    const word = folded.slice(span.start, span.end);
    pairs.add(`${before} ${word}`);
    before = word;
  }
  return pairs.add(`${before} `);
}

/** How much two texts share: the Dice coefficient of their pairs of words, 1 for the same words in the same order, 0 for none. */
export function pairSimilarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}
