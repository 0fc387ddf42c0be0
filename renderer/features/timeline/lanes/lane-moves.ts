import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import { laneIdOf } from '#shared/timeline/lane-key.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { ArrangedLanes } from './lane-order.ts';

/** The lanes as they stand, and what they stand by. */
export interface LaneBoard extends Pick<ArrangedLanes, 'laneOrder' | 'pinnedCount'> {
  readonly model: TimelineModel;
  readonly lanes: LaneArrangement;
}

/** What can be done with a lane. The first two undo themselves. */
export type LaneAction = 'pin' | 'collapse' | 'collapse-others' | 'expand-all' | 'up' | 'down' | 'hide';

type LaneChange = Partial<LaneArrangement>;

const idAt = ({ model, laneOrder }: LaneBoard, place: number): string | null => {
  const key = model.lanes[laneOrder[place] ?? -1]?.key;
  return key === undefined ? null : laneIdOf(key);
};

const including = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id];
const without = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter(one => one !== id) : ids;
const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? without(ids, id) : including(ids, id);

/**
 * Moves a lane so that it stands before the one at the place `before` (counted before the move; the number of lanes: to the
 * end). Among pinned lanes it becomes one of them, below them it is one no more. Null where nothing would change.
 */
export function moveLaneTo(board: LaneBoard, from: number, before: number): LaneChange | null {
  const { laneOrder, pinnedCount, lanes } = board;
  const id = idAt(board, from);
  if (id === null || before === from || before === from + 1 || before < 0 || before > laneOrder.length)
    return null;
  const ids = laneOrder.map((_, place) => idAt(board, place) ?? '');
  const rest = without(ids, id);
  const at = before > from ? before - 1 : before;
  const shown = [...rest.slice(0, at), id, ...rest.slice(at)];
  const unseen = lanes.order.filter(one => !shown.includes(one));
  const isPinned = before < pinnedCount || (before === pinnedCount && from < pinnedCount);
  return {
    sort: 'manual',
    order: [...shown, ...unseen],
    pinned: isPinned ? including(lanes.pinned, id) : without(lanes.pinned, id),
  };
}

/** The arrangement after an action on the lane at this place; null where it would change nothing. */
export function changeLane(board: LaneBoard, place: number, action: LaneAction): LaneChange | null {
  const { lanes, laneOrder } = board;
  const id = idAt(board, place);
  if (id === null) return null;
  switch (action) {
    case 'pin':
      return { pinned: toggled(lanes.pinned, id) };
    case 'collapse':
      return { collapsed: toggled(lanes.collapsed, id) };
    case 'collapse-others': {
      const others = laneOrder.flatMap((_, other) => (other === place ? [] : [idAt(board, other) ?? '']));
      return { collapsed: others };
    }
    case 'expand-all':
      return lanes.collapsed.length === 0 ? null : { collapsed: [] };
    case 'up':
      return moveLaneTo(board, place, place - 1);
    case 'down':
      return moveLaneTo(board, place, place + 2);
    case 'hide':
      return { hidden: including(lanes.hidden, id), pinned: without(lanes.pinned, id) };
  }
}
