import type { SavedTimelineView, TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import type { TimelineViewId } from '#shared/ids/ids.ts';
import { isSameLook } from './timeline-look.ts';

/** How what is shown stands to what is kept. */
export type ViewState =
  | { readonly kind: 'unsaved' }
  /** `changed`: opened from this one, and looked at otherwise since. */
  | { readonly kind: 'saved' | 'changed'; readonly view: SavedTimelineView };

/** The saved view that shows the same, else the one that was opened last, as long as it tells of the same. */
export function matchView(
  views: readonly SavedTimelineView[],
  look: TimelineLook,
  opened: TimelineViewId | null,
): ViewState {
  const same = views.find(view => isSameLook(view.look, look));
  if (same) return { kind: 'saved', view: same };
  const before = views.find(({ id }) => id === opened);
  const isOfSame = before && JSON.stringify(before.look.scope) === JSON.stringify(look.scope);
  return isOfSame ? { kind: 'changed', view: before } : { kind: 'unsaved' };
}
