import { axisRangeAt } from '#shared/timeline/axis-units.ts';
import {
  firstEventFrom,
  hasMark,
  lastEventBefore,
  nextEvent,
  previousEvent,
} from '#shared/timeline/step-events.ts';
import { panBy, revealTime, zoomAt } from '#shared/timeline/time-window.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { mainUnit } from '#renderer/features/timeline/drawing/axis-rows.ts';
import type { TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import { groupWith } from '#renderer/features/timeline/group-with.ts';
import type { LaneAction } from '#renderer/features/timeline/lanes/lane-moves.ts';
import {
  describeHit,
  describeLane,
  describeWindow,
  focusedHit,
  focusedLane,
  isDenseLane,
} from './spoken-timeline.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** What a key leads to beyond moving the picture. */
export interface KeyListener {
  /** To be spoken politely. */
  onSay(words: string): void;
  /** `isMod`: into the comparison tray. */
  onOpen(hit: TimelineHit, isMod: boolean): void;
  /** Asked for the event that a mark of the model tells of. */
  onShowEvent(mark: number): void;
  /** Asked for the form that sets the date of a mark of the model right. */
  onCorrect(mark: number): void;
  onMoved(): void;
  onFocusLane(place: number): void;
  onLaneAction(place: number, action: LaneAction): void;
  onLaneMenu(place: number): void;
}

/** The next mark of the lane; in the density the first of the next column that holds any, since single ones are not seen. */
function stepFrom(surface: TimelineSurface, isForward: boolean): number | null {
  const focused = focusedLane(surface);
  if (!focused) return null;
  const { shown, focusedEvent, model, window } = surface.scene();
  const { lane } = focused;
  const focusedMs = focusedEvent === null ? NaN : (model.columns.starts[focusedEvent] ?? NaN);
  const isInView = focusedMs >= window.startMs && focusedMs <= window.startMs + window.spanMs;
  if (focusedEvent === null || !isInView || !hasMark(lane, focusedEvent)) {
    return isForward
      ? firstEventFrom(lane, shown, window.startMs)
      : lastEventBefore(lane, shown, window.startMs + window.spanMs);
  }
  if (!isDenseLane(surface.scene(), focused.row)) {
    const { marks } = groupWith(surface.scene(), lane, focusedEvent);
    let next: number | null = focusedEvent;
    // Marks drawn as one are one step.
    while (next !== null && marks.includes(next))
      next = isForward ? nextEvent(lane, shown, next) : previousEvent(lane, shown, next);
    return next;
  }
  const { columnMs } = surface.geometry().grid;
  const column = Math.floor((model.columns.starts[focusedEvent] ?? 0) / columnMs);
  return isForward
    ? firstEventFrom(lane, shown, (column + 1) * columnMs)
    : lastEventBefore(lane, shown, column * columnMs);
}

function focusEvent(
  surface: TimelineSurface,
  event: number | null,
  t: Translate,
  listener: KeyListener,
): void {
  if (event === null) {
    listener.onSay(t('timeline.no-more'));
    return;
  }
  const { window, model } = surface.scene();
  surface.set({ focusedEvent: event, window: revealTime(window, model.columns.starts[event] ?? 0) });
  const hit = focusedHit(surface);
  if (hit) listener.onSay(describeHit(surface, hit, t));
  listener.onMoved();
}

function moveLane(surface: TimelineSurface, by: number, t: Translate, listener: KeyListener): void {
  const { laneOrder, focusedLane: place } = surface.scene();
  const next = Math.min(laneOrder.length - 1, Math.max(0, (place ?? 0) + by));
  surface.set({ focusedLane: next, focusedEvent: null });
  listener.onFocusLane(next);
  listener.onSay(describeLane(surface, t));
}

function moveTime(surface: TimelineSurface, isRight: boolean, isPage: boolean): void {
  const scene = surface.scene();
  const { window, timeDirection, weekStart } = scene;
  const tick = axisRangeAt(
    mainUnit(scene, surface.geometry()),
    window.startMs + window.spanMs / 2,
    weekStart,
  );
  const length = isPage ? window.spanMs * 0.9 : tick.endMs - tick.startMs;
  const towardsFuture = isRight === (timeDirection === 'ltr');
  surface.set({ window: panBy(window, towardsFuture ? length : -length) });
}

const laneLetters: Readonly<Record<string, LaneAction>> = { KeyC: 'collapse', KeyH: 'hide' };

/** Keys that do something with the lane of the keyboard; false for others. */
function handleLaneKey(event: KeyboardEvent, place: number, listener: KeyListener): boolean {
  if (event.altKey) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
    listener.onLaneAction(place, event.key === 'ArrowUp' ? 'up' : 'down');
    return true;
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) listener.onLaneMenu(place);
  else if (event.code === 'KeyP' && event.shiftKey) listener.onLaneAction(place, 'pin');
  else {
    const action = event.shiftKey ? undefined : laneLetters[event.code];
    if (action === undefined) return false;
    listener.onLaneAction(place, action);
  }
  return true;
}

/** Keys that do something with what is chosen, or say that nothing is; false for others. */
function handleChoiceKey(
  event: KeyboardEvent,
  surface: TimelineSurface,
  t: Translate,
  listener: KeyListener,
): boolean {
  const isLetter = (letter: string): boolean => event.code === `Key${letter}` && !event.shiftKey;
  const { focusedEvent, focusedLane: place } = surface.scene();
  const hit = focusedHit(surface);
  if (event.key === 'Enter') {
    if (hit) listener.onOpen(hit, false);
    else listener.onLaneMenu(place ?? 0);
    return true;
  }
  if (!['T', 'G', 'E'].some(isLetter)) return false;
  if (hit === null || focusedEvent === null) listener.onSay(t('timeline.no-mark'));
  else if (isLetter('T')) listener.onOpen(hit, true);
  else if (isLetter('G')) listener.onShowEvent(focusedEvent);
  else listener.onCorrect(focusedEvent);
  return true;
}

/** Answers a key of the timeline; false when it means nothing there. Arrows move in the direction they point. */
export function handleTimelineKey(
  event: KeyboardEvent,
  surface: TimelineSurface,
  t: Translate,
  listener: KeyListener,
): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (handleLaneKey(event, surface.scene().focusedLane ?? 0, listener)) return true;
  if (event.altKey) return false;
  // Who came by pointer has no lane yet to go through.
  if (
    surface.scene().focusedLane === null &&
    (/^(Home|End)$/.test(event.key) || /^Key[NP]$/.test(event.code))
  )
    surface.set({ focusedLane: 0 });
  const { window } = surface.scene();
  const zoom = (factor: number): void => {
    surface.set({ window: zoomAt(window, window.startMs + window.spanMs / 2, factor) });
    listener.onSay(describeWindow(surface, t));
    listener.onMoved();
  };
  const isLetter = (letter: string): boolean =>
    event.code === `Key${letter}` || event.key === letter.toLowerCase();
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    moveTime(surface, event.key === 'ArrowRight', event.shiftKey);
    listener.onSay(describeWindow(surface, t));
    listener.onMoved();
  } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    moveLane(surface, event.key === 'ArrowUp' ? -1 : 1, t, listener);
  else if (event.key === '+' || event.key === '=') zoom(0.5);
  else if (event.key === '-') zoom(2);
  else if (isLetter('N') || isLetter('P')) focusEvent(surface, stepFrom(surface, isLetter('N')), t, listener);
  else if (event.key === 'Home' || event.key === 'End') {
    const focused = focusedLane(surface);
    const { shown } = surface.scene();
    const step = event.key === 'Home' ? firstEventFrom : lastEventBefore;
    focusEvent(
      surface,
      focused && step(focused.lane, shown, event.key === 'Home' ? -Infinity : Infinity),
      t,
      listener,
    );
  } else return handleChoiceKey(event, surface, t, listener);
  return true;
}
