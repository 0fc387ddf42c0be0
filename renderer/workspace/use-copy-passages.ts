import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';

/** Words of an article, and the article that they stand in. */
export interface CitedPassage {
  readonly words: string;
  readonly summary: ArticleSummary;
}

/** Copies words of articles to the clipboard, each with where they stand, and tells whether that went well. */
export function useCopyPassages(say: (words: string) => void): (passages: readonly CitedPassage[]) => void {
  const t = useMessages();
  const formats = useFormats();
  const cite = ({ words, summary: { outlet, published, fileName } }: CitedPassage): string =>
    t('compare.citation', {
      text: words,
      outlet: outlet?.name ?? t('compare.no-outlet'),
      date: published ? formats.publishedDate(published) : t('compare.no-date'),
      file: fileName,
    });
  return passages => {
    void navigator.clipboard.writeText(passages.map(cite).join('\n')).then(
      () => say(t('compare.copied')),
      () => say(t('compare.copy-failed')),
    );
  };
}
