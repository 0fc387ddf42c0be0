import type { SentenceLink } from '#shared/compare/comparison.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { MarkedArticle } from './marked-article.ts';
import type { PlacedPair } from './place-marks.ts';

const isIn = (article: MarkedArticle | undefined, sentences: readonly number[], span: Span): boolean =>
  sentences.some(index => {
    const sentence = article?.sentences[index];
    return sentence !== undefined && span.start >= sentence.start && span.end <= sentence.end;
  });

/**
 * The links, by their place in `links`, all of whose disagreements lie in passages that the analyst said do not contradict
 * each other. A link that took in another sentence with another disagreement since is none of them.
 */
export function dismissedLinks(
  articles: readonly MarkedArticle[],
  links: readonly SentenceLink[],
  dismissed: readonly PlacedPair[],
): ReadonlySet<number> {
  const isDismissed = ({ articles: [a, b], disagreements }: SentenceLink): boolean =>
    disagreements.length > 0 &&
    disagreements.every(({ facts: [first, second] }) =>
      dismissed.some(
        pair =>
          pair.articles[0] === a &&
          pair.articles[1] === b &&
          isIn(articles[a], pair.sentences[0], first.span) &&
          isIn(articles[b], pair.sentences[1], second.span),
      ),
    );
  return new Set(links.flatMap((link, index) => (isDismissed(link) ? [index] : [])));
}
