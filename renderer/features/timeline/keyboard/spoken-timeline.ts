import { countTouching } from '#shared/timeline/events-in-view.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import { hasMark } from '#shared/timeline/step-events.ts';
import { shownSeries, type TimelineLane } from '#shared/timeline/timeline-model.ts';
import { eventKinds } from '#shared/timeline/timeline-units.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import { countColumn } from '#renderer/features/timeline/drawing/draw-density.ts';
import type { TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import type { TimelineScene } from '#renderer/features/timeline/drawing/timeline-scene.ts';
import { eventsOf } from '#renderer/features/timeline/table/events-of.ts';
import { groupWith } from '#renderer/features/timeline/group-with.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** The lane that the keyboard is in, as a row of the model; null where there are none. */
export const focusedLane = (
  surface: TimelineSurface,
): { readonly row: number; readonly lane: TimelineLane } | null => {
  const { laneOrder, focusedLane: place, model } = surface.scene();
  const row = laneOrder[place ?? 0];
  const lane = row === undefined ? undefined : model.lanes[row];
  return row === undefined || lane === undefined ? null : { row, lane };
};

/** Whether the marks of a lane (a row of the model) are counted in columns rather than drawn one by one. */
export const isDenseLane = ({ level, collapsed }: TimelineScene, row: number): boolean =>
  level === 'density' || collapsed.has(row);

/** Says which stretch of time is in view and how many marks it holds in the lanes that are shown, each counted once. */
export function describeWindow(surface: Pick<TimelineSurface, 'scene'>, t: Translate): string {
  const scene = surface.scene();
  const { labels, window } = scene;
  const range = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
  return t('timeline.spoken-window', {
    from: dayWords(labels.short, range.startMs),
    to: dayWords(labels.short, range.endMs - 1),
    count: eventsOf(scene, range).length,
  });
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

/** What the keyboard has chosen: a mark, marks drawn as one, or the column that counts the mark. */
export function focusedHit(surface: TimelineSurface): TimelineHit | null {
  const focused = focusedLane(surface);
  const scene = surface.scene();
  const event = scene.focusedEvent;
  if (!focused || event === null || !hasMark(focused.lane, event)) return null;
  if (!isDenseLane(scene, focused.row)) {
    const { marks } = groupWith(scene, focused.lane, event);
    return marks.length > 1
      ? { kind: 'gathered', lane: focused.row, marks }
      : { kind: 'event', lane: focused.row, event };
  }
  const { columnMs } = surface.geometry().grid;
  const column = Math.floor((scene.model.columns.starts[event] ?? 0) / columnMs);
  const count = countColumn(scene, focused.row, columnMs, column);
  return count > 0
    ? { kind: 'column', lane: focused.row, column, count }
    : { kind: 'event', lane: focused.row, event };
}

/**
 * What is chosen, by name: by its own words where these are known, or by the title of its article; null while that is on its way,
 * empty where there is none to be told.
 */
export function titleOfHit(surface: Pick<TimelineSurface, 'scene'>, hit: TimelineHit): string | null {
  if (hit.kind !== 'event' && hit.kind !== 'gathered') return '';
  const { model, titleOf, wordsOf } = surface.scene();
  const first = (hit.kind === 'event' ? hit.event : hit.marks[0]) ?? -1;
  return wordsOf(first) || titleOf(model.columns.articles[first] ?? -1);
}

/** Says what was chosen, and where it is drawn apart, why. */
export function describeHit(surface: TimelineSurface, hit: TimelineHit, t: Translate): string {
  const { labels, model, gathered } = surface.scene();
  const outlet = labels.laneOf(model, hit.lane);
  if (hit.kind === 'column') {
    const { columnMs } = surface.geometry().grid;
    const when = labels.short.range({ startMs: hit.column * columnMs, endMs: (hit.column + 1) * columnMs });
    return t('timeline.spoken-column', { outlet, when, count: hit.count });
  }
  if (hit.kind !== 'event' && hit.kind !== 'gathered') return outlet;
  const marks = hit.kind === 'event' ? [hit.event] : hit.marks;
  const first = marks[0] ?? -1;
  const when = labels.when(model, first);
  const kind = eventKinds[model.columns.kinds[first] ?? 0] ?? 'event';
  const what =
    hit.kind === 'event'
      ? t('timeline.spoken-mark', { outlet, when, kind: t(`timeline.kind-${kind}`) })
      : t('timeline.spoken-gathered', { outlet, when, count: marks.length });
  const flags = marks.reduce((all, mark) => all | (gathered?.flags[model.rows[mark] ?? -1] ?? 0), 0);
  const title = titleOfHit(surface, hit) ?? '';
  return t('timeline.spoken-with', {
    what,
    signs: [
      ...((flags & markFlags.announced) === 0 ? [] : [t('timeline.spoken-announced')]),
      ...((flags & markFlags.calledOff) === 0 ? [] : [t('timeline.spoken-called-off')]),
      ...((flags & markFlags.disputed) === 0 ? [] : [t('timeline.spoken-disputed')]),
      ...(title === '' ? [] : [title]),
    ].join(t('timeline.spoken-join')),
  });
}
