import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';

const longestTitle = 60;

const shortened = (title: string): string => {
  if (title.length <= longestTitle) return title;
  const end = title.lastIndexOf(' ', longestTitle);
  return `${title.slice(0, end > 0 ? end : longestTitle)}…`;
};

/** A name for a comparison: the headline of the base, and the outlets. */
export function proposedName(articles: readonly LoadedArticle[], t: Translate, { list }: Formats): string {
  const outlets = [...new Set(articles.map(({ summary }) => summary.outlet?.name ?? t('compare.no-outlet')))];
  return t('saved.proposed', {
    title: shortened(articles[0]?.summary.title || t('compare.untitled')),
    outlets: list(outlets),
  });
}
