import type { SavedTimelineView } from '#shared/domain/timeline/saved-timeline-view.ts';
import { readTimeDirection, type OlderTimeDirection } from '#shared/domain/timeline/time-direction.ts';
import type { TimelineViewStore } from '#shared/stores/timeline-view-store.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
import { attempt } from './store-error.ts';

/** A view as it is kept today; one of an older program holds the direction of time in another form. */
function asToday(kept: SavedTimelineView & { readonly look: OlderTimeDirection }): SavedTimelineView {
  const { isTimeReversed, ...look } = kept.look;
  return { ...kept, look: { ...look, timeDirection: readTimeDirection({ ...look, isTimeReversed }) } };
}

/** Looks at the timeline in IndexedDB. */
export const createTimelineViewRepository = ({ timelineViews }: CollectionDatabase): TimelineViewStore => ({
  observeSaved: () =>
    observe(async () => (await timelineViews.orderBy('changedAt').reverse().toArray()).map(asToday)),
  save: view => attempt(() => timelineViews.put(view).then(() => null)),
  remove: id => attempt(() => timelineViews.delete(id).then(() => null)),
});
