import { pairSimilarity, wordPairs } from './text-similarity.ts';

/** An article of a file that was read at two times, as far as it can be told again by it. */
export interface MatchableArticle {
  readonly ordinal: number;
  readonly textHash: string;
  /** Folded; empty where there is none. */
  readonly title: string;
  /** Folded. */
  readonly outlet: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly part: string | null;
  /** `YYYY-MM-DD`, as the file states it; null where it states no day. */
  readonly day: string | null;
}

interface Pass {
  /** What two articles must have in common; null where an article has no such thing. */
  readonly keyOf: (article: MatchableArticle) => string | null;
  /** Their texts must be alike, and the days that they state the same. */
  readonly mustBeAlike: boolean;
}

/** From here on a text is a changed one and not another one. */
const leastSimilarity = 0.5;

/** Of the articles that have a key in common, as many are compared at most, so that thousands that share one cost little. */
const mostCompared = 8;

const sameText: readonly Pass[] = [
  ({ textHash, title, outlet, day }: MatchableArticle) => JSON.stringify([textHash, title, outlet, day]),
  ({ textHash, title }: MatchableArticle) => JSON.stringify([textHash, title]),
  ({ textHash }: MatchableArticle) => textHash,
].map(keyOf => ({ keyOf: article => (article.textHash === '' ? null : keyOf(article)), mustBeAlike: false }));
const alike: readonly Pass[] = [
  { keyOf: ({ title }) => title || null, mustBeAlike: true },
  { keyOf: ({ part }) => part, mustBeAlike: true },
  { keyOf: ({ ordinal }) => String(ordinal), mustBeAlike: true },
];
const passesOfChangedFile: readonly Pass[] = [
  ...sameText,
  { keyOf: ({ url }) => url, mustBeAlike: false },
  ...alike,
];
const samePart: Pass = { keyOf: ({ part }) => part, mustBeAlike: false };
const sameOrdinal: Pass = { keyOf: ({ ordinal }) => String(ordinal), mustBeAlike: false };

const passesOfSameBytes = (isSameCount: boolean): readonly Pass[] => [
  ...sameText,
  samePart,
  ...(isSameCount ? [sameOrdinal] : alike),
];

/**
 * Tells which articles of a file that was read again are which of those read before: by their text, their address, their
 * title, their part of the file, their place in it, in this order. Where only title or place speaks for it the texts must
 * be alike and no two days stated: what is reported today under yesterday's title is another article. A day may be put
 * right together with the text in a file that is otherwise the same one, see `correctedInPlace`. In a file with the same
 * bytes, which was only read otherwise, the part of the file is enough, and the place where there are as many.
 *
 * Each article is matched once at most, whatever the order; keys are the new ones, values the old.
 */
export function matchArticles<Old extends MatchableArticle, New extends MatchableArticle>(
  old: readonly Old[],
  again: readonly New[],
  isSameBytes: boolean,
): ReadonlyMap<New, Old> {
  const passes = isSameBytes ? passesOfSameBytes(old.length === again.length) : passesOfChangedFile;
  const matched = new Map<New, Old>();
  const pairsOf = rememberPairs();
  let free: readonly Old[] = old;
  for (const pass of passes) {
    if (free.length === 0) break;
    const taken = new Set<Old>();
    const byKey = groupByKey(free, pass.keyOf);
    for (const article of again) {
      const key = matched.has(article) ? null : pass.keyOf(article);
      const candidates = key === null ? undefined : byKey.get(key);
      if (candidates === undefined) continue;
      const found = pass.mustBeAlike ? mostAlike(article, candidates, pairsOf) : candidates.first();
      if (found === null) continue;
      candidates.take(found);
      taken.add(found);
      matched.set(article, found);
    }
    free = free.filter(article => !taken.has(article));
  }
  if (isSameBytes || old.length !== again.length || free.length > mostCorrected(old.length)) return matched;
  const left = again.filter(article => !matched.has(article));
  const isLone = old.length === 1;
  for (const [now, before] of correctedInPlace(left, free, { isLone, pairsOf })) matched.set(now, before);
  return matched;
}

/** Of so many articles no more than this many were put right; where more are others, the file is another edition. */
const mostCorrected = (count: number): number => Math.max(1, Math.floor(count / 2));

/**
 * Articles at the same place whose title is still the same and whose text is alike, whatever their day. Of a file that
 * holds a single article, before and now, one of the two is enough; but another text of another day is another article.
 */
function correctedInPlace<Old extends MatchableArticle, New extends MatchableArticle>(
  again: readonly New[],
  free: readonly Old[],
  { isLone, pairsOf }: { readonly isLone: boolean; readonly pairsOf: PairsOf },
): readonly (readonly [New, Old])[] {
  const byPlace = new Map(free.map(article => [article.ordinal, article]));
  return again.flatMap(now => {
    const before = byPlace.get(now.ordinal);
    if (before === undefined) return [];
    byPlace.delete(now.ordinal);
    const isSameTitle = now.title !== '' && now.title === before.title;
    const isAlike = pairSimilarity(pairsOf(now), pairsOf(before)) >= leastSimilarity;
    const isCorrected = isLone
      ? isAlike || (isSameTitle && !isOtherDay(now, before))
      : isAlike && isSameTitle;
    return isCorrected ? [[now, before] as const] : [];
  });
}

const isOtherDay = (one: MatchableArticle, other: MatchableArticle): boolean =>
  one.day !== null && other.day !== null && one.day !== other.day;

/** Articles of one key that are not matched yet, in their order. */
interface Candidates<Article> {
  first(): Article | null;
  /** The first few. */
  some(): readonly Article[];
  take(article: Article): void;
}

function groupByKey<Article extends MatchableArticle>(
  articles: readonly Article[],
  keyOf: Pass['keyOf'],
): ReadonlyMap<string, Candidates<Article>> {
  const groups = new Map<string, Set<Article>>();
  for (const article of articles) {
    const key = keyOf(article);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.add(article);
    else groups.set(key, new Set([article]));
  }
  return new Map([...groups].map(([key, group]) => [key, candidatesOf(group)]));
}

function candidatesOf<Article>(group: Set<Article>): Candidates<Article> {
  const some = (): readonly Article[] => {
    const few: Article[] = [];
    for (const article of group) {
      if (few.length === mostCompared) break;
      few.push(article);
    }
    return few;
  };
  return { first: () => some()[0] ?? null, some, take: article => void group.delete(article) };
}

type PairsOf = (article: MatchableArticle) => ReadonlySet<string>;

function rememberPairs(): PairsOf {
  const known = new Map<MatchableArticle, ReadonlySet<string>>();
  return article => {
    const pairs = known.get(article) ?? wordPairs(article.text);
    known.set(article, pairs);
    return pairs;
  };
}

/** The candidate with the most similar text, the first of several, if it is similar enough. */
function mostAlike<Old extends MatchableArticle>(
  article: MatchableArticle,
  candidates: Candidates<Old>,
  pairsOf: PairsOf,
): Old | null {
  let best: { readonly article: Old; readonly similarity: number } | null = null;
  for (const candidate of candidates.some()) {
    if (isOtherDay(article, candidate)) continue;
    const similarity = pairSimilarity(pairsOf(article), pairsOf(candidate));
    if (similarity >= leastSimilarity && similarity > (best?.similarity ?? 0))
      best = { article: candidate, similarity };
  }
  return best?.article ?? null;
}
