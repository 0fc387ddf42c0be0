import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleId, ComparisonMarkId } from '#shared/ids/ids.ts';

/** A passage of an article as it was when something was decided about it: enough to find it again in a text that changed. */
export interface MarkedPassage {
  readonly articleId: ArticleId;
  /** In the article's stored text, from the start of its first sentence to the end of its last. */
  readonly span: Span;
  /** What the span covered, letter for letter. */
  readonly text: string;
}

/** A value in a passage: its words, and before it in the passage so many others of the same words. */
export interface MarkedValue {
  readonly text: string;
  readonly nth: number;
}

interface MarkBase {
  readonly id: ComparisonMarkId;
  /** ISO instant. */
  readonly createdAt: string;
}

/** Two passages of two articles, the one whose id sorts first in front. */
interface PairMark extends MarkBase {
  readonly passages: readonly [MarkedPassage, MarkedPassage];
}

/**
 * What an analyst decided about passages of articles. It holds in every comparison that has these articles, and wins over
 * what was computed: `link` and `unlink` say that passages do or do not tell the same, `no-conflict` that their figures do
 * not contradict each other. A `note` is on one passage or on a pair. Records are never rewritten, only put and removed.
 */
export type ComparisonMark =
  | (PairMark & { readonly kind: 'link' | 'unlink' })
  | (PairMark & {
      readonly kind: 'no-conflict';
      /** The two values meant, in the order of the passages; without them, all that the passages state. */
      readonly values?: readonly [MarkedValue, MarkedValue];
    })
  | (MarkBase & {
      readonly kind: 'note';
      readonly passages: readonly [MarkedPassage] | readonly [MarkedPassage, MarkedPassage];
      readonly note: string;
    });
