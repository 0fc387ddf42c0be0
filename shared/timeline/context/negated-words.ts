import { readTextStems, type WordStems } from '#shared/reuse/word-stems.ts';
import { cancelling, postponing } from './calling-off-words.ts';

/** Words that say that what follows is not so; they tell of nothing themselves, so that no term keeps them. */
const negating = 'لن لا لم ولن ولا ولم دون بدون عدم وعدم not no nor never without';

/** So many words before it a negation still speaks of a word («لم يتم تأجيل», «will not be postponed»). */
const reach = 2;

interface Known {
  readonly negating: ReadonlySet<number>;
  readonly negated: ReadonlySet<number>;
}

let known: Known | null = null;

function hashesOf(words: string): ReadonlySet<number> {
  const { hashes, count } = readTextStems(words);
  return new Set(hashes.subarray(0, count));
}

/**
 * Whether a word puts off or cancels and is negated: «لن يؤجل», «دون تأجيل», «not cancelled». Such a word says nothing of
 * what was put off, and as a term it would say the contrary.
 */
export function isNegated({ hashes }: WordStems, word: number): boolean {
  known ??= { negating: hashesOf(negating), negated: hashesOf(`${postponing} ${cancelling}`) };
  if (!known.negated.has(hashes[word] ?? 0)) return false;
  for (let at = Math.max(0, word - reach); at < word; at++)
    if (known.negating.has(hashes[at] ?? 0)) return true;
  return false;
}
