import type { TimelineViewStore } from '#shared/stores/timeline-view-store.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
import { attempt } from './store-error.ts';

/** Looks at the timeline in IndexedDB. */
export const createTimelineViewRepository = ({ timelineViews }: CollectionDatabase): TimelineViewStore => ({
  observeSaved: () => observe(() => timelineViews.orderBy('changedAt').reverse().toArray()),
  save: view => attempt(() => timelineViews.put(view).then(() => null)),
  remove: id => attempt(() => timelineViews.delete(id).then(() => null)),
});
