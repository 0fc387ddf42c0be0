import type { ArticleId } from '#shared/ids/ids.ts';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { PackedContext } from './article-context.ts';

/** Two kinds of time, never mixed: when a report was published, and when something is said to have happened. */
export type TimelineEventKind = 'publication' | 'event';

/** One mark on the timeline. Times are milliseconds since 1970 UTC of the civil date; `endMs` is exclusive. */
export interface TimelineEvent {
  readonly kind: TimelineEventKind;
  readonly startMs: number;
  readonly endMs: number;
  readonly precision: TemporalPrecision;
  readonly startCertain: boolean;
  readonly endCertain: boolean;
  /** Index into the article's temporal expressions; null for the publication itself. */
  readonly expression: number | null;
}

/** Everything one article puts on the timeline; stored beside it and rewritten whenever its date changes. */
export interface ArticleEvents {
  readonly articleId: ArticleId;
  readonly outlet: string | null;
  /** False: the article belongs in the undated tray (it may still hold events with dates of their own). */
  readonly isDated: boolean;
  readonly events: readonly TimelineEvent[];
  /** What the analyst filed it under; absent is none. */
  readonly tags?: readonly string[];
  /** Absent where it is not worked out yet. */
  readonly context?: PackedContext;
}
