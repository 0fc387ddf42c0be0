import type { Comparison } from '#shared/compare/comparison.ts';
import { spansOverlap } from '#shared/domain/article/span.ts';
import { areSameWords, wordChanges } from '#shared/compare/word-changes.ts';
import { createLinkLookup, type PassageLink } from './linked-passages.ts';
import type { OverviewArticle, QuotationDifference, QuotedVersion, SharedQuotation } from './overview.ts';
import { compareWords, pairsOfPassages, shareInOrder, type SimilarityOf } from './passage-likeness.ts';
import { countTopical, saidPassages, type SaidPassage } from './said-passages.ts';
import { createSpeakerComparison, type PlacedStatement, type SpeakerLikeness } from './speakers.ts';

type CompareSpeakers = (a: PlacedStatement, b: PlacedStatement) => SpeakerLikeness;

interface Candidate {
  readonly first: SaidPassage;
  readonly second: SaidPassage;
  readonly similarity: number;
  readonly link: PassageLink;
}

/** How alike words must be, by who says them: both quoted, and not. */
const leastAlike: Readonly<Record<SpeakerLikeness, { readonly quoted: number; readonly told: number }>> = {
  same: { quoted: 0.45, told: 0.5 },
  open: { quoted: 0.6, told: 0.6 },
  unlike: { quoted: 0.6, told: 0.75 },
  // Different people may say the like, so that what is told in an article's own words is then not the same.
  different: { quoted: 0.6, told: Infinity },
};
/** In linked sentences less will do: in those that the analyst linked, this for all but two who are known to be different. */
const leastLinked = 0.15;
/**
 * In others only where the same one is quoted, for likeness and the share of words in the same order together: one may say
 * two things of a matter in like words.
 */
const leastTogether = 0.5;
/** Near enough the same words in linked sentences to ask which of two speakers said them. */
const leastOfOthers = 0.65;
/** What has fewer words of its own is a phrase that two people may well share. */
const fewestOfSentence = 4;
/** What all passages of a group must have in common with one another. */
const leastInGroup = 0.3;
/** Two quotations are paired before the words around them. */
const quotedGain = 0.2;
const sameSpeakerGain = 0.05;
const linkGain: Readonly<Record<PassageLink, number>> = { manual: 0.3, found: 0.1, none: 0 };

const areQuoted = ({ first, second }: Candidate): boolean =>
  first.form === 'quoted' && second.form === 'quoted';

function isLinked(candidate: Candidate, speakers: SpeakerLikeness): boolean {
  const { first, second, similarity, link } = candidate;
  if (link === 'none' || similarity < leastLinked) return false;
  if (speakers === 'different') return similarity >= leastOfOthers;
  if (link === 'manual') return true;
  const isQuoted = speakers === 'same' && areQuoted(candidate);
  return isQuoted && similarity + shareInOrder(first, second) >= leastTogether;
}

function isAlike(candidate: Candidate, speakers: SpeakerLikeness): boolean {
  const { first, second, similarity } = candidate;
  const { quoted, told } = leastAlike[speakers];
  const isPhrase = Math.min(countTopical(first.words), countTopical(second.words)) < fewestOfSentence;
  if (speakers === 'different' && isPhrase) return false;
  return similarity >= (areQuoted(candidate) ? quoted : told) || isLinked(candidate, speakers);
}

/** The same for a pair whichever passage is first. */
const wordsOfPair = ({ first, second }: Candidate): string =>
  [first, second]
    .map(({ words }) => words.map(({ key }) => key).join(' '))
    .sort()
    .join('\n');

/** What tells whether two passages are one. */
interface Comparing {
  readonly similarityOf: SimilarityOf;
  readonly compareSpeakers: CompareSpeakers;
  readonly linkOf: (a: SaidPassage, b: SaidPassage) => PassageLink;
}

/** Pairs of passages of different articles that say the same, the surest first. */
function findCandidates(
  passages: readonly SaidPassage[],
  { similarityOf, compareSpeakers, linkOf }: Comparing,
): readonly Candidate[] {
  const areLinked = (a: SaidPassage, b: SaidPassage): boolean => linkOf(a, b) !== 'none';
  const found = pairsOfPassages(passages, areLinked).flatMap(
    ([first, second]): readonly (Candidate & { readonly score: number })[] => {
      const link = linkOf(first, second);
      const candidate = { first, second, link, similarity: similarityOf(first, second) };
      if (candidate.similarity < (link === 'none' ? leastAlike.same.quoted : leastLinked)) return [];
      const speakers = compareSpeakers(first, second);
      if (!isAlike(candidate, speakers)) return [];
      const gain = (areQuoted(candidate) ? quotedGain : 0) + (speakers === 'same' ? sameSpeakerGain : 0);
      return [{ ...candidate, score: candidate.similarity + gain + linkGain[link] }];
    },
  );
  return found.sort((a, b) => b.score - a.score || (wordsOfPair(a) < wordsOfPair(b) ? -1 : 1));
}

const overlaps = (a: SaidPassage, b: SaidPassage): boolean =>
  a.article === b.article && spansOverlap(a.span, b.span);

/** Groups with at most one passage of each article; words that are in a group are in no other. */
function groupCandidates(
  candidates: readonly Candidate[],
  similarityOf: SimilarityOf,
): readonly (readonly SaidPassage[])[] {
  const isPair = (a: SaidPassage, b: SaidPassage): boolean =>
    candidates.some(each => [each.first, each.second].includes(a) && [each.first, each.second].includes(b));
  let groups: readonly (readonly SaidPassage[])[] = [];
  for (const { first, second } of candidates) {
    const own = groups.find(group => group.includes(first)) ?? [first];
    const other = groups.find(group => group.includes(second)) ?? [second];
    if (own === other) continue;
    const rest = groups.filter(group => group !== own && group !== other);
    const isTaken = rest.some(group =>
      group.some(taken => overlaps(taken, first) || overlaps(taken, second)),
    );
    const areOne = own.every(a =>
      other.every(b => a.article !== b.article && (similarityOf(a, b) >= leastInGroup || isPair(a, b))),
    );
    if (!isTaken && areOne) groups = [...rest, [...own, ...other]];
  }
  return groups;
}

function differencesOf(
  versions: readonly QuotedVersion[],
  compareSpeakers: CompareSpeakers,
): readonly QuotationDifference[] {
  const strengths = new Set(versions.flatMap(({ cue }) => cue?.strength ?? []));
  const forms = new Set(versions.map(({ form }) => form));
  const isBySomeoneElse = versions.some((version, i) =>
    versions.slice(i + 1).some(other => compareSpeakers(version, other) === 'different'),
  );
  return [
    ...(isBySomeoneElse ? (['speaker'] as const) : []),
    ...(strengths.size > 1 ? (['strength'] as const) : []),
    ...(forms.size > 1 ? (['form'] as const) : []),
  ];
}

function describe(
  group: readonly SaidPassage[],
  articles: readonly OverviewArticle[],
  compareSpeakers: CompareSpeakers,
): SharedQuotation {
  const passages = group.toSorted((a, b) => a.article - b.article);
  const [leader, second] = passages;
  const changesOf = (passage: SaidPassage): QuotedVersion['changes'] => {
    if (!leader || !second) return [];
    const [changed, others] = wordChanges(
      [leader.words],
      [passage === leader ? second.words : passage.words],
    );
    return passage === leader ? changed : others;
  };
  const versions = passages.map((passage): QuotedVersion => {
    const { article, statement, span, form } = passage;
    const found = articles[article]?.body.statements[statement];
    const { speaker = null, cue = null, attributedVia = [] } = found ?? {};
    return { article, statement, span, form, speaker, cue, attributedVia, changes: changesOf(passage) };
  });
  const isIdentical =
    leader !== undefined && passages.every(each => areSameWords([leader.words], [each.words]));
  return {
    kind: isIdentical ? 'identical' : 'reworded',
    versions,
    differences: differencesOf(versions, compareSpeakers),
  };
}

/**
 * What articles have the same people say, in the words of each: quotations that are alike whoever is said to have spoken,
 * and what one tells in its own words where the speaker is the same. Links of the comparison, and those the analyst made
 * still more, speak for two passages being one. In the order in which the first article has them.
 */
export function findSharedQuotations(
  articles: readonly OverviewArticle[],
  links: Comparison['links'],
): readonly SharedQuotation[] {
  const compareSpeakers = createSpeakerComparison(articles);
  const passages = articles.flatMap(saidPassages);
  const similarityOf = compareWords(passages);
  const linkOf = createLinkLookup(articles, links);
  const candidates = findCandidates(passages, { similarityOf, compareSpeakers, linkOf });
  const groups = groupCandidates(candidates, similarityOf);
  const placeOf = ({ versions: [first] }: SharedQuotation): number =>
    (first?.article ?? 0) * 1e9 + (first?.span.start ?? 0);
  return groups
    .map(group => describe(group, articles, compareSpeakers))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}
