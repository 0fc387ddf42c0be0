import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SavedTimelineView } from '#shared/domain/timeline/saved-timeline-view.ts';
import { newTimelineViewId } from '#shared/ids/ids.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { CollectionDatabase } from './database.ts';
import { createTimelineViewRepository } from './timeline-view-repository.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`timeline-views-${count}`);
});
afterEach(() => database.delete());

const store = () => createTimelineViewRepository(database);
const view = (name: string, changedAt: string): SavedTimelineView => ({
  id: newTimelineViewId(name),
  name,
  look: {
    scope: { kind: 'name', id: 'place:بيروت', name: 'بيروت' },
    from: '2018-04-09T00:00',
    to: '2018-04-16T00:00',
    lanes: { by: 'tag', sort: 'manual', order: ['tag سدود'], pinned: [], collapsed: [], hidden: ['tag'] },
    shown: { publication: false, event: true },
    isGathered: true,
    calendars: ['hijri', 'gregorian'],
    timeDirection: 'ltr',
    isTable: false,
  },
  createdAt: '2026-05-01T00:00:00.000Z',
  changedAt,
});

describe('saved looks at the timeline', () => {
  it('are there as they were when the collection is opened again, the one changed last first', async () => {
    await store().save(view('سيول', '2026-05-02'));
    await store().save(view('سدود', '2026-05-03'));
    database.close();
    database = new CollectionDatabase(database.name);
    expect(await firstObserved(store().observeSaved())).toEqual([
      view('سدود', '2026-05-03'),
      view('سيول', '2026-05-02'),
    ]);
  });

  it('of an older program name their direction of time, too', async () => {
    const { timeDirection: _, ...look } = view('سيول', '2026-05-02').look;
    await database
      .table('timelineViews')
      .put({ ...view('سيول', '2026-05-02'), look: { ...look, isTimeReversed: true } });
    expect(await firstObserved(store().observeSaved())).toEqual([view('سيول', '2026-05-02')]);
  });

  it('are replaced by what has their id, and are gone once removed', async () => {
    await store().save(view('سيول', '2026-05-02'));
    await store().save({ ...view('سيول', '2026-05-04'), name: 'سيول الميناء' });
    expect((await firstObserved(store().observeSaved())).map(({ name }) => name)).toEqual(['سيول الميناء']);
    await store().remove(newTimelineViewId('سيول'));
    expect(await firstObserved(store().observeSaved())).toEqual([]);
  });
});
