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
import { listMarks } from '#renderer/features/timeline/marks/listed-marks.ts';
import { describeLane, describeWindow, focusedHit, focusedLane, isDenseLane } from './spoken-timeline.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** What a key leads to beyond moving the picture. */
export interface KeyListener {
  /** To be spoken politely. */
  onSay(words: string): void;
  /** The keyboard has come to this, which is to be spoken of. */
  onChosen(hit: TimelineHit): void;
  /** Asked for the passage of a mark or the list of several; `isMod`: to put them into the comparison tray instead. */
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
  if (hit) listener.onChosen(hit);
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

/** The letter that a key has by its place, so that it works under an Arabic layout; null for other keys and with Shift. */
const letterOf = ({ code, shiftKey }: KeyboardEvent): string | null =>
  shiftKey ? null : (/^Key([A-Z])$/.exec(code)?.[1] ?? null);

const laneLetters: Readonly<Record<string, LaneAction>> = { C: 'collapse', H: 'hide' };

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
    const action = laneLetters[letterOf(event) ?? ''];
    if (action === undefined) return false;
    listener.onLaneAction(place, action);
  }
  return true;
}

/** Does with what is chosen what T, G and E stand for. Of several marks only their list can show an event or set one right. */
function actOnChoice(
  letter: 'T' | 'G' | 'E',
  hit: TimelineHit,
  surface: TimelineSurface,
  listener: KeyListener,
): void {
  const { events } = listMarks(hit, surface.scene(), surface.geometry());
  const [first, ...others] = events;
  const isOne = others.length === 0 || (letter === 'G' && hit.kind === 'gathered');
  if (letter === 'T') listener.onOpen(hit, true);
  else if (first === undefined || !isOne) listener.onOpen(hit, false);
  else if (letter === 'G') listener.onShowEvent(first);
  else listener.onCorrect(first);
}

/** Keys that do something with what is chosen, or say that nothing is; false for others. */
function handleChoiceKey(
  event: KeyboardEvent,
  surface: TimelineSurface,
  t: Translate,
  listener: KeyListener,
): boolean {
  const hit = focusedHit(surface);
  if (event.key === 'Enter') {
    if (hit) listener.onOpen(hit, false);
    else listener.onLaneMenu(surface.scene().focusedLane ?? 0);
    return true;
  }
  const letter = letterOf(event);
  if (letter !== 'T' && letter !== 'G' && letter !== 'E') return false;
  if (hit === null) listener.onSay(t('timeline.no-mark'));
  else actOnChoice(letter, hit, surface, listener);
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
  const letter = letterOf(event);
  // Who came by pointer has no lane yet to go through.
  if (
    surface.scene().focusedLane === null &&
    (['Home', 'End'].includes(event.key) || letter === 'N' || letter === 'P')
  )
    surface.set({ focusedLane: 0 });
  const { window } = surface.scene();
  const zoom = (factor: number): void => {
    surface.set({ window: zoomAt(window, window.startMs + window.spanMs / 2, factor) });
    listener.onSay(describeWindow(surface, t));
    listener.onMoved();
  };
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    moveTime(surface, event.key === 'ArrowRight', event.shiftKey);
    listener.onSay(describeWindow(surface, t));
    listener.onMoved();
  } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    moveLane(surface, event.key === 'ArrowUp' ? -1 : 1, t, listener);
  else if (event.key === '+' || event.key === '=') zoom(0.5);
  else if (event.key === '-') zoom(2);
  else if (letter === 'N' || letter === 'P')
    focusEvent(surface, stepFrom(surface, letter === 'N'), t, listener);
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
