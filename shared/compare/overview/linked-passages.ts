import type { Comparison, SentenceLink } from '#shared/compare/comparison.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import type { OverviewArticle } from './overview.ts';
import type { SaidPassage } from './said-passages.ts';

/** Whether a link holds the sentences of two passages together, and who made it: the comparison or the analyst. */
export type PassageLink = 'manual' | 'found' | 'none';

const keyOf = (article: number, sentence: number): string => `${article} ${sentence}`;

function sentencesOf(sentences: readonly Span[], passage: Span): readonly number[] {
  return sentences.flatMap((sentence, i) => (spansOverlap(sentence, passage) ? [i] : []));
}

/** Looks up whether two passages of different articles stand in linked sentences. */
export function createLinkLookup(
  articles: readonly OverviewArticle[],
  links: Comparison['links'],
): (a: SaidPassage, b: SaidPassage) => PassageLink {
  const linksOf = new Map<string, Set<SentenceLink>>();
  for (const link of links)
    link.articles.forEach((article, side) => {
      for (const sentence of link.sentences[side] ?? []) {
        const key = keyOf(article, sentence);
        linksOf.set(key, (linksOf.get(key) ?? new Set()).add(link));
      }
    });
  const known = new Map<SaidPassage, ReadonlySet<SentenceLink>>();
  const of = (passage: SaidPassage): ReadonlySet<SentenceLink> => {
    const { article, span } = passage;
    const found =
      known.get(passage) ??
      new Set(
        sentencesOf(articles[article]?.body.sentences ?? [], span).flatMap(sentence => [
          ...(linksOf.get(keyOf(article, sentence)) ?? []),
        ]),
      );
    known.set(passage, found);
    return found;
  };
  return (a, b) => {
    const others = of(b);
    const shared = [...of(a)].filter(link => others.has(link) && link.articles.includes(b.article));
    if (shared.length === 0) return 'none';
    return shared.some(({ isManual }) => isManual) ? 'manual' : 'found';
  };
}
