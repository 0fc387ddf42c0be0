import type { Translate } from '#renderer/messages/use-messages.ts';
import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import type { LaneMove } from '#renderer/features/timeline/gestures/drag.ts';
import { changeLane, moveLaneTo, type LaneAction, type LaneBoard } from './lane-moves.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

interface LaneActionParts {
  readonly surface: TimelineSurface;
  readonly lanes: LaneArrangement;
  readonly t: Translate;
  readonly onArrange: (change: Partial<LaneArrangement>) => void;
  /** To be spoken politely. */
  readonly onSay: (words: string) => void;
}

const boardOf = ({ surface, lanes }: LaneActionParts): LaneBoard => {
  const { model, laneOrder, pinnedCount } = surface.scene();
  return { model, laneOrder, pinnedCount, lanes };
};

/** What is said after an action on the lane at this place. */
function wordsAfter(parts: LaneActionParts, place: number, action: LaneAction): string {
  const { t, surface } = parts;
  const { laneOrder, pinnedCount, collapsed, labels, model } = surface.scene();
  const row = laneOrder[place] ?? -1;
  const lane = labels.laneOf(model, row);
  switch (action) {
    case 'pin':
      return t(place < pinnedCount ? 'timeline.spoken-unpinned' : 'timeline.spoken-pinned', { lane });
    case 'collapse':
      return t(collapsed.has(row) ? 'timeline.spoken-expanded' : 'timeline.spoken-collapsed', { lane });
    case 'hide':
      return t('timeline.spoken-hidden', { lane });
    case 'up':
    case 'down': {
      const next = place + (action === 'up' ? 0 : 2);
      return t('timeline.spoken-moved', { lane, place: next, count: laneOrder.length });
    }
    case 'collapse-others':
      return t('timeline.lane-collapse-others');
    case 'expand-all':
      return t('timeline.lane-expand-all');
  }
}

/** Does something with the lane at this place of the order, and says so. */
export function runLaneAction(parts: LaneActionParts, place: number, action: LaneAction): void {
  const change = changeLane(boardOf(parts), place, action);
  if (change === null) return;
  parts.onSay(wordsAfter(parts, place, action));
  parts.onArrange(change);
}

/** Puts a lane where it was dragged to. */
export function runLaneMove(parts: LaneActionParts, { from, before }: LaneMove): void {
  const change = moveLaneTo(boardOf(parts), from, before);
  if (change !== null) parts.onArrange(change);
}
