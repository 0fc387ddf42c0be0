import type { Comparison } from '#shared/compare/comparison.ts';
import { wordsOfText } from './article-words.ts';
import type { ChainEvidence, Credit, OverviewArticle, ReportChain, ReportOrigins } from './overview.ts';
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

/**
 * Two articles that credit one agency with their report tell its report if they have a passage in common; an agency sends
 * more than one report on a day.
 */
function bondsByCredit(credits: readonly (readonly Credit[])[], links: Comparison['links']): readonly Bond[] {
  return credits.flatMap((own, a) =>
    credits.slice(a + 1).flatMap((others, i): readonly Bond[] => {
      const pair = [a, a + 1 + i] as const;
      const key = originKeys(own).find(each => originKeys(others).includes(each));
      const areLinked = links.some(({ articles }) => articles[0] === pair[0] && articles[1] === pair[1]);
      if (key === undefined || !areLinked) return [];
      const name = own.find(credit => credit.key === key)?.name ?? key;
      return [{ articles: pair, evidence: { kind: 'credit', key, name } }];
    }),
  );
}

/** Articles that bonds join, directly or through others. */
function joinArticles(count: number, bonds: readonly Bond[]): readonly (readonly number[])[] {
  let chains: readonly (readonly number[])[] = Array.from({ length: count }, (_, article) => [article]);
  for (const { articles } of bonds) {
    const met = chains.filter(chain => articles.some(article => chain.includes(article)));
    chains = [...chains.filter(chain => !met.includes(chain)), met.flat().sort((a, b) => a - b)];
  }
  return chains.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Who came first need not be the origin of what others took from elsewhere, too. */
function originOf(chain: readonly number[], credits: readonly (readonly Credit[])[]): ReportChain['origin'] {
  const credited = chain.flatMap(article => {
    const own = credits[article] ?? [];
    const keys = originKeys(own);
    return own.filter(({ key }) => keys.includes(key));
  });
  const [first] = credited;
  const [article, ...others] = chain;
  if (first)
    return credited.every(({ key }) => key === first.key) ? { kind: 'credit', name: first.name } : null;
  return article !== undefined && others.length === 0 ? { kind: 'article', article } : null;
}

const distinct = (evidence: readonly ChainEvidence[]): readonly ChainEvidence[] =>
  evidence.filter(
    (each, i) =>
      each.kind === 'text' ||
      evidence.findIndex(other => other.kind === 'credit' && other.key === each.key) === i,
  );

/**
 * Whom articles credit, and which of them are one report: they credit the same agency with it, or the text of one stands in
 * the other for a good part, word for word.
 */
export function findReportOrigins(
  articles: readonly OverviewArticle[],
  { links }: Pick<Comparison, 'links'>,
): ReportOrigins {
  const credits = articles.map(creditsOf);
  const bonds = [...bondsByCredit(credits, links), ...bondsByText(articles)];
  const chains = joinArticles(articles.length, bonds).map((chain): ReportChain => ({
    articles: chain,
    origin: originOf(chain, credits),
    evidence: distinct(
      bonds.filter(bond => chain.includes(bond.articles[0])).map(({ evidence }) => evidence),
    ),
  }));
  return { credits, chains };
}
