import { describe, expect, it } from 'vitest';
import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import { boardOf, idOf, model, usual } from './fixtures/outlet-lanes.ts';
import { changeLane, type LaneAction } from './lane-moves.ts';
import { arrangeLanes, wantedLanesOf } from './lane-order.ts';

describe('arranging lanes', () => {
  it('puts pinned ones first, hides hidden ones, and says which are collapsed by row', () => {
    const board = arrangeLanes(
      model,
      { ...usual, pinned: [idOf('ث')], hidden: [idOf('ب')], collapsed: [idOf('ت')] },
      'ar',
    );
    expect(board).toEqual({ laneOrder: [3, 0, 2, 4], pinnedCount: 1, collapsed: new Set([2]), hidden: [1] });
  });

  it('puts lanes without a place in the order given by hand after it, by their counts', () => {
    const { names } = boardOf({ ...usual, sort: 'manual', order: [idOf('ث'), idOf('ب')] });
    expect(names).toEqual(['ث', 'ب', 'أ', 'ت', '-']);
  });
});

describe('the list of lanes that a model is asked for', () => {
  const pinned = { ...usual, pinned: [idOf('ت')] };
  const changed = (lanes: LaneArrangement, place: number, action: LaneAction): LaneArrangement => ({
    ...lanes,
    ...changeLane(boardOf(lanes), place, action),
  });

  it('stays the very same while lanes of outlets are pinned, let go, hidden and moved', () => {
    const asked = wantedLanesOf(usual);
    for (const action of ['pin', 'hide', 'up', 'down'] as const)
      expect(wantedLanesOf(changed(pinned, 1, action))).toBe(asked);
    expect(wantedLanesOf(pinned)).toBe(asked);
  });

  it('is the pinned ones of names, and stays the very same while others are hidden and moved', () => {
    const byName: LaneArrangement = { ...pinned, by: 'name' };
    expect(wantedLanesOf(byName)).toEqual([idOf('ت')]);
    for (const action of ['hide', 'down', 'collapse'] as const)
      expect(wantedLanesOf(changed(byName, 2, action))).toBe(byName.pinned);
    expect(wantedLanesOf(changed(byName, 0, 'hide'))).toEqual([]);
  });
});
