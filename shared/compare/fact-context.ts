import { lightStem } from '#shared/text/light-stem.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import type { Fact } from './fact.ts';
import type { ComparedWord } from './sentence-words.ts';

/** So many words that tell something, on either side. */
const reach = 5;

const isTelling = ({ key, isMark }: ComparedWord): boolean =>
  !isMark && !isStopWord(key) && !/^\p{Nd}/u.test(key);

/** The stems of the words around a fact, by which it is known what the fact is about. `words` are those of its passage. */
export function contextOf({ span }: Fact, words: readonly ComparedWord[]): ReadonlySet<string> {
  const before = words.filter(word => word.span.end <= span.start && isTelling(word)).slice(-reach);
  const behind = words.filter(word => word.span.start >= span.end && isTelling(word)).slice(0, reach);
  return new Set([...before, ...behind].map(({ key }) => lightStem(key)));
}

/** How much of the smaller context is in the other, 0 to 1; where there is no context nothing speaks against the facts. */
export function sharedContext(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 1;
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared++;
  return shared / few.size;
}
