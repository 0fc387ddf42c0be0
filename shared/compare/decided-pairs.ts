/** What an analyst said of sentences of two texts; the first text's in front, ascending, at least one each. */
export interface SentenceDecision {
  readonly kind: 'link' | 'unlink';
  readonly sentences: readonly [readonly number[], readonly number[]];
}

/** What decisions come to once the later ones have won over the earlier ones. */
export interface DecidedPairs {
  /** Linked whatever is found, by place in the first text; no sentence is in two of them. */
  readonly links: readonly { readonly first: readonly number[]; readonly second: readonly number[] }[];
  /** True for two sentences that must not be linked. */
  readonly isForbidden: (first: number, second: number) => boolean;
}

const pairKey = (first: number, second: number): string => `${first}:${second}`;

/**
 * Weighs decisions against one another, given in the order they were made. A link gives way as a whole to a later link
 * that has one of its sentences and to a later unlink of two of them; what was only forbidden before it, it allows.
 */
export function resolveDecisions(decisions: readonly SentenceDecision[]): DecidedPairs {
  const forbidden = new Set<string>();
  const taken = [new Set<number>(), new Set<number>()] as const;
  const links: { first: readonly number[]; second: readonly number[] }[] = [];
  for (const { kind, sentences } of decisions.toReversed()) {
    const [first, second] = sentences;
    const pairs = first.flatMap(a => second.map(b => pairKey(a, b)));
    if (kind === 'unlink') {
      for (const pair of pairs) forbidden.add(pair);
      continue;
    }
    const isOverruled =
      pairs.length === 0 ||
      pairs.some(pair => forbidden.has(pair)) ||
      sentences.some((side, place) => side.some(sentence => taken[place as 0 | 1].has(sentence)));
    if (isOverruled) continue;
    for (const sentence of first) taken[0].add(sentence);
    for (const sentence of second) taken[1].add(sentence);
    links.push({ first, second });
  }
  links.sort((a, b) => (a.first[0] ?? 0) - (b.first[0] ?? 0));
  return { links, isForbidden: (first, second) => forbidden.has(pairKey(first, second)) };
}
