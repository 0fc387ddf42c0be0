import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { foldText } from '#shared/text/normalise.ts';

type Published = Pick<ArticleSummary, 'outlet'>;

/** What outlets are told apart by: the folded name; null where none is known. */
export const outletKey = ({ outlet }: Published): string | null => {
  const key = outlet ? foldText(outlet.name).trim() : '';
  return key === '' ? null : key;
};

/** The names of the outlets of these articles, each once, in the order of the articles; unknown ones are left out. */
export function outletNames(articles: readonly Published[]): readonly string[] {
  const names = new Map<string, string>();
  for (const article of articles) {
    const key = outletKey(article);
    if (key !== null && article.outlet && !names.has(key)) names.set(key, article.outlet.name);
  }
  return [...names.values()];
}

/** The outlets, other than its own, that have a copy of an article. */
export function otherOutlets(article: Published, copies: readonly Published[]): readonly string[] {
  const own = outletKey(article);
  return outletNames(copies.filter(copy => outletKey(copy) !== own));
}
