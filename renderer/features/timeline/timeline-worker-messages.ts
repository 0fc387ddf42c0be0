import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** To the worker: events block by block, then `build`, which also makes it ready for the next load. */
export type TimelineWorkerRequest =
  { readonly kind: 'block'; readonly block: readonly ArticleEvents[] } | { readonly kind: 'build' };

/** From the worker: the model of everything sent since the last `build`. */
export interface TimelineWorkerReply {
  readonly model: TimelineModel;
}
