import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import { boardOf, idOf, usual } from './fixtures/outlet-lanes.ts';
import { changeLane, moveLaneTo, type LaneAction } from './lane-moves.ts';

const after = (lanes: LaneArrangement, change: Partial<LaneArrangement> | null) =>
  boardOf({ ...lanes, ...change });

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
