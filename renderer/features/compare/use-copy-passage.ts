import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';

/** Copies words of an article to the clipboard with where they stand, and tells whether that went well. */
export function useCopyPassage(
  say: (words: string) => void,
): (words: string, summary: ArticleSummary) => void {
  const t = useMessages();
  const formats = useFormats();
  return (words, { outlet, published, fileName }) => {
    const citation = t('compare.citation', {
      text: words,
      outlet: outlet?.name ?? t('compare.no-outlet'),
      date: published ? formats.publishedDate(published) : t('compare.no-date'),
      file: fileName,
    });
    void navigator.clipboard.writeText(citation).then(
      () => say(t('compare.copied')),
      () => say(t('compare.copy-failed')),
    );
  };
}
