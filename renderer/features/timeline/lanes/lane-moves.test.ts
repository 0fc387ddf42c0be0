import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import { laneIdOf } from '#shared/timeline/lane-key.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { changeLane, moveLaneTo, type LaneAction, type LaneBoard } from './lane-moves.ts';
import { arrangeLanes, wantedLanesOf } from './lane-order.ts';

const outlets = ['أ', 'ب', 'ت', 'ث', null];
/** The first has most marks. */
const model = {
  lanes: outlets.map((outlet, index) => ({
    key: { by: 'outlet', outlet },
    publicationCount: 10 - index,
    eventCount: 0,
    series: [],
  })),
} as unknown as TimelineModel;

const usual: LaneArrangement = {
  by: 'outlet',
  sort: 'count',
  order: [],
  pinned: [],
  collapsed: [],
  hidden: [],
};

const boardOf = (lanes: LaneArrangement): LaneBoard & { readonly names: readonly string[] } => {
  const arranged = arrangeLanes(model, lanes, 'ar');
  const names = arranged.laneOrder.map(row => outlets[row] ?? '-');
  return { model, lanes, names, ...arranged };
};
const after = (lanes: LaneArrangement, change: Partial<LaneArrangement> | null) =>
  boardOf({ ...lanes, ...change });
const idOf = (outlet: string): string => laneIdOf({ by: 'outlet', outlet });

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

describe('moving a lane', () => {
  it('puts it before the one it is dropped on, whichever way it came', () => {
    expect(after(usual, moveLaneTo(boardOf(usual), 0, 3)).names).toEqual(['ب', 'ت', 'أ', 'ث', '-']);
    expect(after(usual, moveLaneTo(boardOf(usual), 4, 0)).names).toEqual(['-', 'أ', 'ب', 'ت', 'ث']);
  });

  it('pins what is dropped among pinned lanes and lets go of what is dropped below them', () => {
    const pinned = { ...usual, pinned: [idOf('ت'), idOf('ث')] };
    const more = after(pinned, moveLaneTo(boardOf(pinned), 2, 1));
    expect([more.names.slice(0, 3), more.pinnedCount]).toEqual([['ت', 'أ', 'ث'], 3]);
    const fewer = after(pinned, moveLaneTo(boardOf(pinned), 0, 3));
    expect([fewer.names, fewer.pinnedCount]).toEqual([['ث', 'أ', 'ت', 'ب', '-'], 1]);
  });

  it('keeps the place of hidden lanes when they are shown again', () => {
    const hidden: LaneArrangement = {
      ...usual,
      sort: 'manual',
      order: [idOf('ب'), idOf('أ')],
      hidden: [idOf('ب')],
    };
    const moved = after(hidden, moveLaneTo(boardOf(hidden), 0, 2));
    expect(moved.lanes.order).toContain(idOf('ب'));
  });

  it('never loses or doubles a lane, whatever is done', () => {
    const action = fc.constantFrom<LaneAction>('pin', 'collapse', 'collapse-others', 'up', 'down');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), action)), steps => {
        let board = boardOf(usual);
        for (const [place, what] of steps) board = after(board.lanes, changeLane(board, place, what));
        expect([...board.names].sort()).toEqual([...boardOf(usual).names].sort());
      }),
    );
  });

  it('is undone by the opposite move where no pinned lane is near', () => {
    const down = after(usual, changeLane(boardOf(usual), 1, 'down'));
    expect(after(down.lanes, changeLane(down, 2, 'up')).names).toEqual(boardOf(usual).names);
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
