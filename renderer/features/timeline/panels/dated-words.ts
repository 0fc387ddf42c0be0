import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { wordsAgainst } from '#shared/analysis/dates/words-against.ts';
import type { ArticleBody, PublishedDate } from '#shared/domain/article/article.ts';
import type { Said } from './panel-parts.ts';

interface DatedArticle {
  readonly title: string;
  readonly published: PublishedDate;
  /** Null where the text can't be read. */
  readonly body: Pick<ArticleBody, 'temporal'> | null;
}

/** That an article was dated; with a warning where its text speaks of another weekday or date. */
export function datedWords(
  { title, published, body }: DatedArticle,
  { t, labels, formats }: { t: Translate; labels: Pick<TimelineLabels, 'dateOf'>; formats: Formats },
): Pick<Said, 'words' | 'isWarning'> {
  const against = body && wordsAgainst(body.temporal, published);
  const said = { title: isolated(title), date: labels.dateOf(published.value) };
  if (against === null) return { words: t('panel.dated', said), isWarning: false };
  const words = t('panel.dated-against', {
    ...said,
    weekday: formats.weekday(published.value),
    words: isolated(against.text),
  });
  return { words, isWarning: true };
}
