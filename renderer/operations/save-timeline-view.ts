import type { SavedTimelineView, TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { newTimelineViewId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { TimelineViewStore } from '#shared/stores/timeline-view-store.ts';
import { doUndoable } from './do-undoable.ts';
import type { History } from './history.ts';

interface Ports {
  readonly timelineViews: TimelineViewStore;
  readonly history: History;
}

type NameError = StoreError | { readonly code: 'timeline-view-without-name' };

type Saved<E> = Promise<Result<SavedTimelineView, E>>;

/** Keeps a look at the timeline under a name. */
export async function saveTimelineView(
  { timelineViews, history }: Ports,
  { name, look }: Pick<SavedTimelineView, 'name' | 'look'>,
): Saved<NameError> {
  if (name.trim() === '') return err({ code: 'timeline-view-without-name' });
  const now = new Date().toISOString();
  const view: SavedTimelineView = {
    id: newTimelineViewId(crypto.randomUUID()),
    name: name.trim(),
    look,
    createdAt: now,
    changedAt: now,
  };
  const done = await doUndoable(history, 'timeline-saved.undo-save', {
    forth: () => timelineViews.save(view),
    back: () => timelineViews.remove(view.id),
  });
  return done.ok ? ok(view) : done;
}

async function change(
  { timelineViews, history }: Ports,
  label: string,
  before: SavedTimelineView,
  parts: Partial<Pick<SavedTimelineView, 'name' | 'look'>>,
): Saved<StoreError> {
  const after: SavedTimelineView = { ...before, ...parts, changedAt: new Date().toISOString() };
  const done = await doUndoable(history, label, {
    forth: () => timelineViews.save(after),
    back: () => timelineViews.save(before),
  });
  return done.ok ? ok(after) : done;
}

/** Gives a saved look another name. */
export async function renameTimelineView(
  ports: Ports,
  view: SavedTimelineView,
  name: string,
): Saved<NameError> {
  if (name.trim() === '') return err({ code: 'timeline-view-without-name' });
  return name.trim() === view.name
    ? ok(view)
    : change(ports, 'timeline-saved.undo-rename', view, { name: name.trim() });
}

/** Keeps another look under the name of a saved one. */
export const updateTimelineView = (
  ports: Ports,
  view: SavedTimelineView,
  look: TimelineLook,
): Saved<StoreError> => change(ports, 'timeline-saved.undo-update', view, { look });

/** Forgets a saved look; nothing that it showed is touched. */
export const removeTimelineView = (
  { timelineViews, history }: Ports,
  view: SavedTimelineView,
): Promise<Result<null, StoreError>> =>
  doUndoable(history, 'timeline-saved.undo-remove', {
    forth: () => timelineViews.remove(view.id),
    back: () => timelineViews.save(view),
  });
