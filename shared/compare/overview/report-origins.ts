import type { Comparison } from '#shared/compare/comparison.ts';
import { createDisjointSets } from '#shared/reuse/disjoint-sets.ts';
import { wordsOfText } from './article-words.ts';
import type { ChainEvidence, Credit, OverviewArticle, ReportChain, ReportOrigins } from './overview.ts';
import { keyOfMedium } from './medium-keys.ts';
import { creditsOf, originKeys } from './report-credits.ts';
import { findSharedText } from './shared-text.ts';

/** How much of the shorter of two articles must stand in the other for both to be one report. */
const leastShared = 0.4;

interface Bond {
  readonly articles: readonly [number, number];
  readonly evidence: ChainEvidence;
}

function bondsByText(articles: readonly OverviewArticle[]): readonly Bond[] {
  const words = articles.map(wordsOfText);
  return words.flatMap((first, a) =>
    words.slice(a + 1).flatMap((second, i): readonly Bond[] => {
      const pair = [a, a + 1 + i] as const;
      const shared = findSharedText(first, second);
      if (!shared || shared.share < leastShared) return [];
      return [{ articles: pair, evidence: { kind: 'text', articles: pair, ...shared } }];
    }),
  );
}

type Credits = readonly (readonly Credit[])[];

/** Whose keys are those of the compared outlets, by article. */
const outletKeys = (articles: readonly OverviewArticle[]): readonly string[] =>
  articles.map(({ summary }) => (summary.outlet ? keyOfMedium(summary.outlet.name) : ''));

/** An article that says it is the report of another's outlet, and has a passage of it. */
function bondsByOutlet(
  credits: Credits,
  outlets: readonly string[],
  areLinked: (a: number, b: number) => boolean,
): readonly Bond[] {
  return credits.flatMap((own, a) =>
    outlets.flatMap((key, b): readonly Bond[] => {
      const credit = own.find(each => each.role !== 'source' && each.key === key);
      if (!credit || a === b || !areLinked(a, b)) return [];
      const { name, span } = credit;
      const articles = [a, b] as const;
      return [{ articles, evidence: { kind: 'outlet', articles, name, span } }];
    }),
  );
}

/**
 * Two articles that credit one agency with their report tell its report if they have a passage in common; an agency sends
 * more than one report on a day.
 */
function bondsByCredit(
  credits: Credits,
  outlets: readonly string[],
  areLinked: (a: number, b: number) => boolean,
): readonly Bond[] {
  return credits.flatMap((own, a) =>
    credits.slice(a + 1).flatMap((others, i): readonly Bond[] => {
      const pair = [a, a + 1 + i] as const;
      const key = originKeys(own, outlets).find(each => originKeys(others, outlets).includes(each));
      if (key === undefined || !areLinked(...pair)) return [];
      const name = own.find(credit => credit.key === key)?.name ?? key;
      return [{ articles: pair, evidence: { kind: 'credit', articles: pair, key, name } }];
    }),
  );
}

/** Articles that bonds join, directly or through others. */
function joinArticles(count: number, bonds: readonly Bond[]): readonly (readonly number[])[] {
  const sets = createDisjointSets(count);
  for (const { articles } of bonds) sets.join(...articles);
  return sets.all();
}

/** Who came first need not be the origin of what others took from elsewhere, too. */
function originOf(
  chain: readonly number[],
  credits: Credits,
  outlets: readonly string[],
): ReportChain['origin'] {
  const named = chain.flatMap(article => {
    const own = credits[article] ?? [];
    const keys = originKeys(own, outlets);
    return own.filter(({ key }) => keys.includes(key));
  });
  const holderOf = ({ key }: Credit): number | undefined => chain.find(article => outlets[article] === key);
  // What the outlet of another article took from an agency comes from there.
  const outside = named.filter(credit => holderOf(credit) === undefined);
  const credited = outside.length > 0 ? outside : named;
  const [first] = credited;
  const holder = first && holderOf(first);
  if (holder !== undefined && credited.every(({ key }) => key === first?.key))
    return { kind: 'article', article: holder };
  const [article, ...others] = chain;
  if (first)
    return credited.every(({ key }) => key === first.key) ? { kind: 'credit', name: first.name } : null;
  return article !== undefined && others.length === 0 ? { kind: 'article', article } : null;
}

/** Each agency once, with all articles that credit it. */
function distinct(evidence: readonly ChainEvidence[]): readonly ChainEvidence[] {
  return evidence.flatMap((each, i): readonly ChainEvidence[] => {
    if (each.kind !== 'credit') return [each];
    const same = evidence.filter(other => other.kind === 'credit' && other.key === each.key);
    const articles = [...new Set(same.flatMap(other => other.articles))].sort((a, b) => a - b);
    return evidence.indexOf(same[0] ?? each) === i ? [{ ...each, articles }] : [];
  });
}

/**
 * Whom articles credit, and which of them are one report: they credit the same agency with it, or the text of one stands in
 * the other for a good part, word for word.
 */
export function findReportOrigins(
  articles: readonly OverviewArticle[],
  { links }: Pick<Comparison, 'links'>,
): ReportOrigins {
  const credits = articles.map(article =>
    creditsOf(
      article,
      articles.filter(other => other !== article),
    ),
  );
  const outlets = outletKeys(articles);
  const areLinked = (a: number, b: number): boolean =>
    links.some(({ articles: pair }) => pair[0] === Math.min(a, b) && pair[1] === Math.max(a, b));
  const bonds = [
    ...bondsByOutlet(credits, outlets, areLinked),
    ...bondsByCredit(credits, outlets, areLinked),
    ...bondsByText(articles),
  ];
  const chains = joinArticles(articles.length, bonds).map((chain): ReportChain => ({
    articles: chain,
    origin: originOf(chain, credits, outlets),
    evidence: distinct(
      bonds.filter(bond => chain.includes(bond.articles[0])).map(({ evidence }) => evidence),
    ),
  }));
  return { credits, chains };
}
