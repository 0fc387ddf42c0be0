import { orderPublications } from '#shared/compare/overview/publication-order.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

/** When articles were published, as each states it; null where it does not. */
export type Publications = ReadonlyMap<ArticleId, PublishedDate | null>;

/** What is said of a report that may have been the first. */
export type FirstSign = 'first' | 'probably-first' | 'among-first';

/** In which order reports came. */
export interface ReportOrder {
  /** The place of each article, from 0 on; undated articles come last. */
  readonly turns: ReadonlyMap<ArticleId, number>;
  /** Of articles that are not named here another one came earlier, or nothing is known of their publication. */
  readonly firsts: ReadonlyMap<ArticleId, FirstSign>;
}

/**
 * Who reported first, by the rules of the comparison: times are held against each other as instants, whatever clock each
 * was written by. Where dates leave it open, all that may have been first are among the first; nobody is where that says
 * nothing, since it is all of them.
 */
export function orderReports(articles: readonly ArticleId[], publications: Publications): ReportOrder {
  const ids = [...new Set(articles)].sort();
  const order = orderPublications(ids.map(id => ({ summary: { published: publications.get(id) ?? null } })));
  const idsOf = (places: readonly number[]): readonly ArticleId[] =>
    places.flatMap(place => ids[place] ?? []);
  const [known, sign] =
    order.first !== null
      ? ([[order.first], 'first'] as const)
      : order.probable !== null
        ? ([[order.probable], 'probably-first'] as const)
        : ([order.candidates, 'among-first'] as const);
  const dated = idsOf(known).filter(id => publications.get(id));
  return {
    turns: new Map(idsOf(order.turns.map(({ article }) => article)).map((id, turn) => [id, turn])),
    firsts: new Map(known.length < ids.length ? dated.map(id => [id, sign]) : []),
  };
}
