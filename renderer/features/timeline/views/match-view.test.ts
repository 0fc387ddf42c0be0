import { describe, expect, it } from 'vitest';
import type { SavedTimelineView, TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { newTimelineViewId } from '#shared/ids/ids.ts';
import { matchView } from './match-view.ts';

const look: TimelineLook = {
  scope: { kind: 'words', words: 'حريق' },
  from: '2018-04-09T00:00',
  to: '2018-04-16T00:00',
  lanes: { by: 'outlet', sort: 'count', order: [], pinned: [], collapsed: [], hidden: [] },
  shown: { publication: true, event: true },
  isGathered: true,
  calendars: ['gregorian'],
  timeDirection: 'auto',
  isTable: false,
};
const saved = (name: string, of: TimelineLook): SavedTimelineView => ({
  id: newTimelineViewId(name),
  name,
  look: of,
  createdAt: '2026-04-20T08:15:30.000Z',
  changedAt: '2026-04-20T08:15:30.000Z',
});
const fire = saved('fire', look);
const moved: TimelineLook = { ...look, to: '2018-04-20T00:00' };

describe('the saved view that is shown', () => {
  it('is the one that shows the same, whichever was opened', () => {
    expect(matchView([fire], look, null)).toEqual({ kind: 'saved', view: fire });
    const other = saved('other', moved);
    expect(matchView([other, fire], look, other.id)).toEqual({ kind: 'saved', view: fire });
  });

  it('is changed once one has moved on from it', () => {
    expect(matchView([fire], moved, fire.id)).toEqual({ kind: 'changed', view: fire });
    expect(matchView([fire], moved, null)).toEqual({ kind: 'unsaved' });
  });

  it('is left behind when the timeline tells of something else', () => {
    expect(matchView([fire], { ...moved, scope: { kind: 'all' } }, fire.id)).toEqual({ kind: 'unsaved' });
  });
});
