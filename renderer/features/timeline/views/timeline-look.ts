import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { civilRange, minuteMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { clampWindow, type TimeWindow } from '#shared/timeline/time-window.ts';

/** What of the look is neither time nor scope: how the timeline is set up. */
export type TimelineSettings = Omit<TimelineLook, 'scope' | 'from' | 'to'>;

/** What four digits of a year can say. */
const latestMs = monthStartMs(10_000, 0) - minuteMs;

const isoMinute = (timeMs: number): string => new Date(Math.min(timeMs, latestMs)).toISOString().slice(0, 16);

/** All that decides what is shown, as it is kept. The window is kept to the minute. */
export const lookOf = (
  scope: TimelineScope,
  { startMs, spanMs }: TimeWindow,
  { lanes, shown, isGathered, calendars, timeDirection, isTable }: TimelineSettings,
): TimelineLook => ({
  scope,
  from: isoMinute(Math.floor(startMs / minuteMs) * minuteMs),
  to: isoMinute(Math.ceil((startMs + spanMs) / minuteMs) * minuteMs),
  lanes,
  shown: { publication: shown.publication, event: shown.event },
  isGathered,
  calendars,
  timeDirection,
  isTable,
});

/** The window of a look; null where its ends are no times or stand the wrong way round. */
export function windowOfLook({ from, to }: Pick<TimelineLook, 'from' | 'to'>): TimeWindow | null {
  const [start, end] = [civilRange(from), civilRange(to)];
  if (start === null || end === null || end.startMs <= start.startMs) return null;
  return clampWindow({ startMs: start.startMs, spanMs: end.startMs - start.startMs });
}

/** The settings of a look, or of what more than settings is known of. */
export const settingsOf = (look: TimelineSettings): TimelineSettings => {
  const { lanes, shown, isGathered, calendars, timeDirection, isTable } = look;
  return { lanes, shown, isGathered, calendars, timeDirection, isTable };
};

/** Whether two looks show the same; the order of properties does not count. */
export function isSameLook(a: TimelineLook, b: TimelineLook): boolean {
  const inOrder = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    );
  return inOrder(a) === inOrder(b);
}
