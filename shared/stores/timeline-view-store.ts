import type { SavedTimelineView } from '#shared/domain/timeline/saved-timeline-view.ts';
import type { TimelineViewId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** Keeps looks at the timeline. Every write is one transaction. */
export interface TimelineViewStore {
  /** All that were saved, the one changed last first. */
  observeSaved(): Observed<readonly SavedTimelineView[]>;
  /** Puts it in the place of the one with its id, if there is one. */
  save(view: SavedTimelineView): Promise<Result<null, StoreError>>;
  remove(id: TimelineViewId): Promise<Result<null, StoreError>>;
}
