import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';

/** What was in view when a panel was left for one that was reached from it; goes with the wish. */
const left = new WeakMap<PanelWish, TimeWindow>();

/** Notes what is in view when something is opened from this panel. */
export const leavePanel = (wish: PanelWish, window: TimeWindow): void => void left.set(wish, window);

/**
 * What has to be in view again for a panel that someone comes back to: a list of what is in view would be another one elsewhere.
 * Null for panels that stay the same wherever one looks.
 */
export const windowOfPanel = (wish: PanelWish): TimeWindow | null =>
  wish.kind === 'most-reported' || wish.kind === 'announcements' ? (left.get(wish) ?? null) : null;
