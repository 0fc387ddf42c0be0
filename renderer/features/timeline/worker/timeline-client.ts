import type { ArticleId } from '#shared/ids/ids.ts';
import type { TimelineQuestion, TimelineReplies } from './timeline-worker-messages.ts';

/** A question of one kind. */
export type QuestionOf<Kind extends TimelineQuestion['kind']> = Extract<
  TimelineQuestion,
  { readonly kind: Kind }
>;

/** Asks the worker that holds the data of the timeline. */
export interface TimelineClient {
  /**
   * The answer over the newest data. Null where nothing is built yet, or never will be; where the question is about rows of
   * other data; and of a model once another is asked for.
   */
  ask<Kind extends TimelineQuestion['kind']>(
    question: QuestionOf<Kind>,
  ): Promise<TimelineReplies[Kind] | null>;
  /** Tells which articles are copies of each other, the earliest first. */
  setCopies(groups: readonly (readonly ArticleId[])[]): void;
}
