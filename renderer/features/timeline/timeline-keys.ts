import { chooseTickUnit } from '#shared/timeline/axis-ticks.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import {
  firstEventFrom,
  hasMark,
  lastEventBefore,
  nextEvent,
  previousEvent,
} from '#shared/timeline/step-events.ts';
import { panBy, revealTime, zoomAt } from '#shared/timeline/time-window.ts';
import { shownSeries, type TimelineLane } from '#shared/timeline/timeline-model.ts';
import { eventKinds } from '#shared/timeline/timeline-units.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { countColumn } from './drawing/draw-density.ts';
import type { TimelineSurface } from './timeline-surface.ts';

/** What a key leads to beyond moving the picture. */
export interface KeyListener {
  /** To be spoken politely. */
  onSay(words: string): void;
  onOpen(hit: TimelineHit): void;
  onMoved(): void;
  onFocusLane(place: number): void;
}

const focusedLane = (
  surface: TimelineSurface,
): { readonly row: number; readonly lane: TimelineLane } | null => {
  const { laneOrder, focusedLane: place, model } = surface.scene();
  const row = laneOrder[place ?? 0];
  const lane = row === undefined ? undefined : model.lanes[row];
  return row === undefined || lane === undefined ? null : { row, lane };
};

/** Says which stretch of time is in view and how many marks it holds. */
export function describeWindow(surface: TimelineSurface, t: Translate): string {
  const { model, shown, labels, window } = surface.scene();
  const range = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
  const count = model.lanes.reduce(
    (sum, lane) => shownSeries(lane, shown).reduce((all, series) => all + countTouching(series, range), sum),
    0,
  );
  const day = 86_400_000;
  const dayAt = (timeMs: number): string =>
    labels.range({ startMs: Math.floor(timeMs / day) * day, endMs: (Math.floor(timeMs / day) + 1) * day });
  return t('timeline.spoken-window', { from: dayAt(range.startMs), to: dayAt(range.endMs), count });
}

/** Says which lane is chosen and how many of its marks are in view. */
export function describeLane(surface: TimelineSurface, t: Translate): string {
  const focused = focusedLane(surface);
  if (!focused) return '';
  const { shown, labels } = surface.scene();
  const { range } = surface.geometry();
  const count = shownSeries(focused.lane, shown).reduce(
    (sum, series) => sum + countTouching(series, range),
    0,
  );
  return t('timeline.spoken-lane', { outlet: labels.laneName(focused.lane.key), count });
}

function focusedHit(surface: TimelineSurface): TimelineHit | null {
  const focused = focusedLane(surface);
  const scene = surface.scene();
  const event = scene.focusedEvent;
  if (!focused || event === null || !hasMark(focused.lane, event)) return null;
  if (scene.level !== 'density') return { kind: 'event', lane: focused.row, event };
  const { columnMs } = surface.geometry().grid;
  const column = Math.floor((scene.model.columns.starts[event] ?? 0) / columnMs);
  const count = countColumn(scene, focused.row, columnMs, column);
  return count > 0
    ? { kind: 'column', lane: focused.row, column, count }
    : { kind: 'event', lane: focused.row, event };
}

function describeHit(surface: TimelineSurface, hit: TimelineHit, t: Translate): string {
  const { labels, model } = surface.scene();
  const outlet = labels.laneOf(model, hit.lane);
  if (hit.kind === 'column') {
    const { columnMs } = surface.geometry().grid;
    const when = labels.range({ startMs: hit.column * columnMs, endMs: (hit.column + 1) * columnMs });
    return t('timeline.spoken-column', { outlet, when, count: hit.count });
  }
  if (hit.kind !== 'event') return outlet;
  const kind = eventKinds[model.columns.kinds[hit.event] ?? 0] ?? 'event';
  return t('timeline.spoken-mark', {
    outlet,
    when: labels.when(model, hit.event),
    kind: t(`timeline.kind-${kind}`),
  });
}

/** The next mark of the lane; in the density the first of the next column that holds any, since single ones are not seen. */
function stepFrom(surface: TimelineSurface, isForward: boolean): number | null {
  const focused = focusedLane(surface);
  if (!focused) return null;
  const { shown, focusedEvent, level, model, window } = surface.scene();
  const { lane } = focused;
  const focusedMs = focusedEvent === null ? NaN : (model.columns.starts[focusedEvent] ?? NaN);
  const isInView = focusedMs >= window.startMs && focusedMs <= window.startMs + window.spanMs;
  if (focusedEvent === null || !isInView || !hasMark(lane, focusedEvent)) {
    return isForward
      ? firstEventFrom(lane, shown, window.startMs)
      : lastEventBefore(lane, shown, window.startMs + window.spanMs);
  }
  if (level !== 'density')
    return isForward ? nextEvent(lane, shown, focusedEvent) : previousEvent(lane, shown, focusedEvent);
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
  const { window, timeDirection } = surface.scene();
  const unit = chooseTickUnit(surface.geometry().scale.msPerPixel);
  const length = isPage ? window.spanMs * 0.9 : unit.leastMs;
  const towardsFuture = isRight === (timeDirection === 'ltr');
  surface.set({ window: panBy(window, towardsFuture ? length : -length) });
}

/** Answers a key of the timeline; false when it means nothing there. Arrows move in the direction they point. */
export function handleTimelineKey(
  event: KeyboardEvent,
  surface: TimelineSurface,
  t: Translate,
  listener: KeyListener,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
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
  } else if (event.key === 'Enter') {
    const hit = focusedHit(surface);
    if (hit) listener.onOpen(hit);
  } else return false;
  return true;
}
