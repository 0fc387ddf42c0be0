import type { Anchors } from './anchors.ts';
import type { AlignedPassage } from './passage-table.ts';

/** How much of what two sentences state in figures must be shared, weighted by rarity. */
const leastShare = 0.3;
/**
 * How much they must share at all, for sentences at the same relative place and for those at opposite ends: a number that
 * stands nowhere else or two that are common. One small number is enough only near its place.
 */
const leastEvidence = { near: 1.2, far: 2.4 };
const placeWeight = 0.15;
/**
 * Texts that have nothing to do with each other share a small number or a weekday here and there. Links that each rest on
 * one such anchor count only where so many of them, or one that rests on more, say that both texts tell of one thing.
 */
const fewestLone = 3;
/** In short texts everything seems common. */
const fewSentences = 20;

/** The anchors of each sentence of two texts, and what an analyst decided about them. */
export interface FigureAlignmentInput {
  readonly first: readonly Anchors[];
  readonly second: readonly Anchors[];
  /** Linked whatever is found; no sentence is in two of them. */
  readonly fixed: readonly Pick<AlignedPassage, 'first' | 'second'>[];
  /** False for two sentences that are never linked, unless they are in a fixed passage. */
  readonly mayLink: (first: number, second: number) => boolean;
}

interface FigureMatch {
  readonly first: number;
  readonly second: number;
  readonly share: number;
  readonly score: number;
  /** Rests on one anchor that stands in many texts. */
  readonly isLone: boolean;
}

/**
 * Aligns sentences of two languages by the figures they share (numbers, dates, weekdays, words in Latin letters), one to
 * one, best first. Finds few links, but needs no model of either language.
 */
export function alignByFigures({
  first,
  second,
  fixed,
  mayLink,
}: FigureAlignmentInput): readonly AlignedPassage[] {
  const weight = anchorWeights([...first, ...second]);
  const matches: FigureMatch[] = [];
  first.forEach((anchors, i) => {
    if (anchors.size === 0) return;
    second.forEach((others, j) => {
      if (others.size === 0 || !mayLink(i, j)) return;
      const { share, evidence, isLone } = sharedWeight(anchors, others, weight);
      const distance = Math.abs(i / first.length - j / second.length);
      const enough = leastEvidence.near + (leastEvidence.far - leastEvidence.near) * distance;
      if (share <= leastShare || evidence < enough) return;
      const score = share + placeWeight * (1 - distance);
      matches.push({ first: i, second: j, share, score, isLone });
    });
  });
  matches.sort((x, y) => y.score - x.score || x.first - y.first || x.second - y.second);
  return takeOnce(matches, fixed);
}

/** What an anchor weighs: what it is a sign of, and how few sentences have it. */
function anchorWeights(sentences: readonly Anchors[]): (anchor: string, sign: number) => number {
  const counts = new Map<string, number>();
  for (const anchors of sentences)
    for (const anchor of anchors.keys()) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  const size = Math.max(sentences.length, fewSentences);
  return (anchor, sign) => sign * Math.log(1 + size / (counts.get(anchor) ?? 1));
}

/** A name in Latin letters that only one side has speaks for nothing: the other may have it in its own letters. */
const countsAgainst = (anchor: string): boolean => !anchor.startsWith('name ');

/** Full dates, times, names and numbers of three digits or more; not the numbers that anything may be counted in. */
const tellsByItself = (anchor: string, sign: number): boolean =>
  sign === 1 && !/^number -?\d{1,2}(?:\.|$)/.test(anchor);

function sharedWeight(
  a: Anchors,
  b: Anchors,
  weight: (anchor: string, sign: number) => number,
): { readonly share: number; readonly evidence: number; readonly isLone: boolean } {
  let evidence = 0;
  let common = 0;
  let isTelling = false;
  let missing = 0;
  for (const [anchor, sign] of a) {
    if (b.has(anchor)) {
      evidence += weight(anchor, sign);
      common++;
      isTelling ||= tellsByItself(anchor, sign);
    } else if (countsAgainst(anchor)) missing += weight(anchor, sign);
  }
  for (const [anchor, sign] of b)
    if (!a.has(anchor) && countsAgainst(anchor)) missing += weight(anchor, sign);
  return {
    share: evidence === 0 ? 0 : evidence / (evidence + missing),
    evidence,
    isLone: common === 1 && !isTelling,
  };
}

function takeOnce(
  matches: readonly FigureMatch[],
  fixed: FigureAlignmentInput['fixed'],
): readonly AlignedPassage[] {
  const first = new Set(fixed.flatMap(passage => passage.first));
  const second = new Set(fixed.flatMap(passage => passage.second));
  const taken: FigureMatch[] = [];
  for (const match of matches) {
    if (first.has(match.first) || second.has(match.second)) continue;
    first.add(match.first);
    second.add(match.second);
    taken.push(match);
  }
  const tellOfOneThing =
    fixed.length > 0 || taken.length >= fewestLone || taken.some(({ isLone }) => !isLone);
  const passages = [
    ...fixed.map(passage => ({ ...passage, similarity: 1 })),
    ...(tellOfOneThing ? taken : []).map(({ first: a, second: b, share }) => ({
      first: [a],
      second: [b],
      similarity: share,
    })),
  ];
  return passages.toSorted((x, y) => (x.first[0] ?? 0) - (y.first[0] ?? 0));
}
