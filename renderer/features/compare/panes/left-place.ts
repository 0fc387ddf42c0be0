import {
  paneNumbers,
  type ComparisonModel,
  type PaneNumber,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';

/** Where the analyst was in a comparison when another view, another form or another order of it was shown. */
export interface LeftPlace {
  /** How far the text of each article was scrolled, by its id. */
  readonly tops: ReadonlyMap<string, number>;
  /** The sentence that had the focus last. */
  readonly sentence: { readonly article: string; readonly index: number } | null;
}

type Articles = Pick<ComparisonModel, 'articles' | 'panes'>;

/** The place as it can be found again in any order of the articles. */
export function leavePlace(
  { articles, panes }: Articles,
  topOf: (pane: PaneNumber) => number,
  last: SentencePlace | null,
): LeftPlace {
  const article = articles[last?.pane ?? -1];
  return {
    tops: new Map(paneNumbers({ panes }).map(pane => [articles[pane]?.id ?? '', topOf(pane)])),
    sentence: last && article ? { article: article.id, index: last.sentence } : null,
  };
}

/** Where that is among articles as they stand now; null where they are not the same ones. */
export function placeAgain(
  { articles, panes }: Articles,
  left: LeftPlace | null,
): { readonly tops: ReadonlyMap<PaneNumber, number>; readonly sentence: SentencePlace | null } | null {
  if (left?.tops.size !== articles.length || articles.some(({ id }) => !left.tops.has(id))) return null;
  const pane = articles.findIndex(({ id }) => id === left.sentence?.article);
  return {
    tops: new Map(paneNumbers({ panes }).map(each => [each, left.tops.get(articles[each]?.id ?? '') ?? 0])),
    sentence: left.sentence && pane >= 0 ? { pane: pane as PaneNumber, sentence: left.sentence.index } : null,
  };
}
