import type { AlignedPassage } from './passage-table.ts';
import type { Fact } from './fact.ts';

/** How much of what two sentences state in figures must be shared, weighted by rarity. */
const leastShare = 0.3;
const placeWeight = 0.15;

/** Names of the figures of a sentence that mean the same in every language. */
function figuresOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ kind, value }) => {
      if (kind === 'name') return [];
      if (kind === 'weekday' || kind === 'time') return `${kind} ${value}`;
      if (kind === 'date') return `date ${String(value).slice(5)}`;
      return `number ${value}`;
    }),
  );
}

interface FigureMatch {
  readonly first: number;
  readonly second: number;
  readonly share: number;
  readonly score: number;
}

/** The facts of each sentence of two texts, and what an analyst decided about them. */
export interface FigureAlignmentInput {
  readonly first: readonly (readonly Fact[])[];
  readonly second: readonly (readonly Fact[])[];
  /** Linked whatever is found; no sentence is in two of them. */
  readonly fixed: readonly Pick<AlignedPassage, 'first' | 'second'>[];
  /** False for two sentences that are never linked, unless they are in a fixed passage. */
  readonly mayLink: (first: number, second: number) => boolean;
}

/**
 * Aligns sentences of two languages by the figures they share (numbers, dates, weekdays), one to one, best first.
 * Finds few links, but needs no model of either language.
 */
export function alignByFigures({
  first,
  second,
  fixed,
  mayLink,
}: FigureAlignmentInput): readonly AlignedPassage[] {
  const a = first.map(figuresOf);
  const b = second.map(figuresOf);
  const weight = figureWeights([...a, ...b]);
  const matches: FigureMatch[] = [];
  a.forEach((figures, i) => {
    b.forEach((others, j) => {
      const share = sharedWeight(figures, others, weight);
      const place = 1 - Math.abs(i / a.length - j / b.length);
      if (share > leastShare && mayLink(i, j))
        matches.push({ first: i, second: j, share, score: share + placeWeight * place });
    });
  });
  matches.sort((x, y) => y.score - x.score || x.first - y.first || x.second - y.second);
  return takeOnce(matches, fixed);
}

function figureWeights(sentences: readonly ReadonlySet<string>[]): (figure: string) => number {
  const counts = new Map<string, number>();
  for (const figures of sentences)
    for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return figure => Math.log(1 + sentences.length / (counts.get(figure) ?? 1));
}

function sharedWeight(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (figure: string) => number,
): number {
  let shared = 0;
  let all = 0;
  for (const figure of new Set([...a, ...b])) {
    all += weight(figure);
    if (a.has(figure) && b.has(figure)) shared += weight(figure);
  }
  return all === 0 ? 0 : shared / all;
}

function takeOnce(
  matches: readonly FigureMatch[],
  fixed: FigureAlignmentInput['fixed'],
): readonly AlignedPassage[] {
  const first = new Set(fixed.flatMap(passage => passage.first));
  const second = new Set(fixed.flatMap(passage => passage.second));
  const passages: AlignedPassage[] = fixed.map(passage => ({ ...passage, similarity: 1 }));
  for (const match of matches) {
    if (first.has(match.first) || second.has(match.second)) continue;
    first.add(match.first);
    second.add(match.second);
    passages.push({ first: [match.first], second: [match.second], similarity: match.share });
  }
  return passages.toSorted((x, y) => (x.first[0] ?? 0) - (y.first[0] ?? 0));
}
