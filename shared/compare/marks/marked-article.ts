import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { MarkedPassage } from '#shared/domain/comparison/comparison-mark.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';

/** What placing marks reads of an article. */
export interface MarkedArticle extends Pick<ArticleBody, 'text' | 'sentences'> {
  readonly id: ArticleId;
}

/** Sentences of an article, from the first of `sentences` to the last (ascending, at least one), as a mark keeps them. */
export function passageOf(
  { id, text, sentences: all }: MarkedArticle,
  sentences: readonly number[],
): MarkedPassage {
  const first = assertPresent(all[sentences[0] ?? -1], 'a passage has a first sentence');
  const last = assertPresent(all[sentences.at(-1) ?? -1], 'a passage has a last sentence');
  const span = { start: first.start, end: last.end };
  return { articleId: id, span, text: sliceSpan(text, span) };
}
