import { describe, expect, it } from 'vitest';
import type { SavedTimelineView, TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { ok } from '#shared/result/result.ts';
import type { TimelineViewStore } from '#shared/stores/timeline-view-store.ts';
import { createHistory } from './history.ts';
import {
  removeTimelineView,
  renameTimelineView,
  saveTimelineView,
  updateTimelineView,
} from './save-timeline-view.ts';

const look: TimelineLook = {
  scope: { kind: 'tag', tag: 'سدود' },
  from: '2018-04-09T00:00',
  to: '2018-04-16T00:00',
  lanes: { by: 'outlet', sort: 'count', order: [], pinned: [], collapsed: [], hidden: [] },
  shown: { publication: true, event: true },
  isGathered: true,
  calendars: ['gregorian', 'hijri'],
  timeDirection: 'auto',
  isTable: false,
};

function createPorts() {
  const kept = new Map<string, SavedTimelineView>();
  const timelineViews: Pick<TimelineViewStore, 'save' | 'remove'> = {
    save: async view => ok((kept.set(view.id, view), null)),
    remove: async id => ok((kept.delete(id), null)),
  };
  const ports = { timelineViews: timelineViews as TimelineViewStore, history: createHistory() };
  return { ports, all: () => [...kept.values()] };
}

const saveOne = async (ports: ReturnType<typeof createPorts>['ports']) => {
  const saved = await saveTimelineView(ports, { name: ' أسبوع السدود ', look });
  return assertPresent(saved.ok ? saved.value : null, 'it was saved');
};

describe('saving a look at the timeline', () => {
  it('keeps it under the name, and is undone and done again as the same one', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    expect(all()).toEqual([saved]);
    expect(saved).toMatchObject({ name: 'أسبوع السدود', look });
    await ports.history.undo();
    expect(all()).toEqual([]);
    await ports.history.redo();
    expect(all()).toEqual([saved]);
  });

  it('is refused without a name, and so is taking the name away', async () => {
    const { ports, all } = createPorts();
    const refused = { ok: false, error: { code: 'timeline-view-without-name' } };
    expect(await saveTimelineView(ports, { name: ' ', look })).toEqual(refused);
    expect(all()).toEqual([]);
    const saved = await saveOne(ports);
    expect(await renameTimelineView(ports, saved, '')).toEqual(refused);
    expect(all()).toEqual([saved]);
  });

  it('gives another name or another look to the same one, until undone', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    await renameTimelineView(ports, saved, 'السدود');
    expect(all()).toMatchObject([{ id: saved.id, name: 'السدود', createdAt: saved.createdAt }]);
    await updateTimelineView(ports, saved, { ...look, isTable: true });
    expect(all()[0]?.look.isTable).toBe(true);
    await ports.history.undo();
    expect(all()).toEqual([saved]);
  });

  it('comes back as it was when its removal is undone', async () => {
    const { ports, all } = createPorts();
    const saved = await saveOne(ports);
    await removeTimelineView(ports, saved);
    expect(all()).toEqual([]);
    await ports.history.undo();
    expect(all()).toEqual([saved]);
  });
});
