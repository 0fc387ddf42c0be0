import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { shorten } from '#shared/text/shorten.ts';

const longestTitle = 60;

/** A name for a comparison: the headline of the base, and the outlets. */
export function proposedName(articles: readonly LoadedArticle[], t: Translate, { list }: Formats): string {
  const outlets = [...new Set(articles.map(({ summary }) => summary.outlet?.name ?? t('compare.no-outlet')))];
  return t('saved.proposed', {
    title: shorten(articles[0]?.summary.title || t('compare.untitled'), longestTitle),
    outlets: list(outlets),
  });
}
