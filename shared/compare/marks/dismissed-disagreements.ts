import type { Disagreement, SentenceLink } from '#shared/compare/comparison.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { MarkedArticle } from './marked-article.ts';
import { isSameValue, valueOf } from './marked-value.ts';
import type { PlacedPair } from './place-marks.ts';

const isIn = (article: MarkedArticle, sentences: readonly number[], span: Span): boolean =>
  sentences.some(index => {
    const sentence = article.sentences[index];
    return sentence !== undefined && span.start >= sentence.start && span.end <= sentence.end;
  });

/** True if a mark speaks of the value that the article at this side of it states at `span`. */
function speaksOf(articles: readonly MarkedArticle[], pair: PlacedPair, { side, span }: Stated): boolean {
  const article = articles[pair.articles[side]];
  if (!article || !isIn(article, pair.sentences[side], span)) return false;
  const { mark } = pair;
  if (mark.kind !== 'no-conflict') return false;
  // The passages of a mark are in the order of their ids, those of a placed pair in the order of the comparison.
  const place = mark.passages.findIndex(({ articleId }) => articleId === article.id);
  const meant = mark.values?.[place === 0 ? 0 : 1];
  return meant === undefined || isSameValue(meant, valueOf(article, pair.sentences[side], span));
}

interface Stated {
  readonly side: 0 | 1;
  readonly span: Span;
}

/** The marks by which the analyst said that a disagreement of a link is none. */
export const dismissalsOf = (
  { articles, dismissed }: Dismissals,
  link: Pick<SentenceLink, 'articles'>,
  { facts: [first, second] }: Disagreement,
): readonly PlacedPair[] =>
  dismissed.filter(
    pair =>
      pair.articles[0] === link.articles[0] &&
      pair.articles[1] === link.articles[1] &&
      speaksOf(articles, pair, { side: 0, span: first.span }) &&
      speaksOf(articles, pair, { side: 1, span: second.span }),
  );

interface Dismissals {
  readonly articles: readonly MarkedArticle[];
  readonly dismissed: readonly PlacedPair[];
}

/** The disagreements that the analyst said are none; others of the same link still are. */
export const dismissedDisagreements = (
  dismissals: Dismissals,
  links: readonly SentenceLink[],
): ReadonlySet<Disagreement> =>
  new Set(
    links.flatMap(link => link.disagreements.filter(each => dismissalsOf(dismissals, link, each).length > 0)),
  );
