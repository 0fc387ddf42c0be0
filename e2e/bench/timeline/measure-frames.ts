import { dayMs, hourMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { madeYears, type MadeEventsWish } from './made-events.ts';
import type { FramesPage } from './open-frames-page.ts';

/** What the view does from frame to frame. */
export type Motion = 'pan-10-years' | 'pan-30-days' | 'zoom' | 'scroll';

/** Milliseconds of processor time of scripts a frame. */
export interface FrameTimes {
  readonly middle: number;
  readonly p95: number;
  readonly most: number;
  /** How many frames were drawn at each level of detail. */
  readonly levels: ReadonlyMap<string, number>;
  /** What the last frame showed. */
  readonly marksInView: number;
  readonly lanesInView: number;
}

interface Frame {
  readonly window: TimeWindow;
  readonly scrollTop: number;
}

const frameCount = 150;
const yearMs = 365.2425 * dayMs;
const first = monthStartMs(madeYears.first, 0);
const whole = monthStartMs(madeYears.after, 0) - first;

/** The frames of a motion: panning moves by pixels as a hand does, zooming goes from all years to six hours. */
function frameAt(motion: Motion, at: number): Frame {
  const share = at / (frameCount - 1);
  switch (motion) {
    case 'pan-10-years': {
      const spanMs = 10 * yearMs;
      return { window: { startMs: first + share * (whole - spanMs), spanMs }, scrollTop: 0 };
    }
    case 'pan-30-days': {
      const spanMs = 30 * dayMs;
      return { window: { startMs: first + whole / 2 + share * 20 * spanMs, spanMs }, scrollTop: 0 };
    }
    case 'zoom': {
      const spanMs = whole * ((6 * hourMs) / whole) ** share;
      const middle = first + whole * 0.61;
      return { window: { startMs: middle - spanMs / 2, spanMs }, scrollTop: 0 };
    }
    case 'scroll':
      return {
        window: { startMs: first + whole * 0.4, spanMs: 10 * yearMs },
        scrollTop: Math.round(share * 900),
      };
  }
}

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

async function playOnce(
  { page, scriptSeconds }: FramesPage,
  motion: Motion,
): Promise<{ readonly times: readonly number[]; readonly levels: ReadonlyMap<string, number> }> {
  const times: number[] = [];
  const levels = new Map<string, number>();
  const step = ({ window: view, scrollTop }: Frame) =>
    page.evaluate(([shown, top]) => window.framesBench.step(shown, top), [view, scrollTop] as const);
  // What is drawn before the motion begins is not part of it.
  for (let still = 0; still < 3; still++) await step(frameAt(motion, 0));
  let before = await scriptSeconds();
  for (let at = 1; at < frameCount; at++) {
    const level = await step(frameAt(motion, at));
    const after = await scriptSeconds();
    times.push((after - before) * 1000);
    before = after;
    levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  return { times, levels };
}

/** How the view is moved, and in what size. */
interface FramesWish {
  readonly width: number;
  readonly height: number;
  readonly motions: readonly Motion[];
}

/** So often each motion is clocked: a frame counts with the middle of its times, so that one that was disturbed does not speak for all. */
const rounds = 3;

/** A page and the marks whose picture it is to show. */
export interface FramesSubject {
  readonly opened: FramesPage;
  readonly marks: MadeEventsWish;
}

const ascending = (a: number, b: number): number => a - b;

/** What several rounds over the same frames say: each frame counts with the middle of its times. */
function summarise(played: readonly (readonly number[])[]): Pick<FrameTimes, 'middle' | 'p95' | 'most'> {
  const middleOf = (frame: number): number =>
    atShare(played.map(times => times[frame] ?? NaN).sort(ascending), 0.5);
  const sorted = (played[0] ?? []).map((_, frame) => middleOf(frame)).sort(ascending);
  return { middle: atShare(sorted, 0.5), p95: atShare(sorted, 0.95), most: atShare(sorted, 1) };
}

/**
 * Opens the pictures and plays each motion once unclocked and then clocked, round by round on one page after the other: a machine
 * that gets faster or slower meanwhile does so for all of them.
 */
export async function measureFrames(
  subjects: readonly FramesSubject[],
  { width, height, motions }: FramesWish,
): Promise<readonly ReadonlyMap<Motion, FrameTimes>[]> {
  for (const { opened, marks } of subjects) {
    await opened.page.setViewportSize({ width, height });
    await opened.page.evaluate(given => window.framesBench.open(given), marks);
  }
  const measured = subjects.map(() => new Map<Motion, FrameTimes>());
  for (const motion of motions) {
    const played = subjects.map((): (readonly number[])[] => []);
    for (let round = 0; round <= rounds; round++)
      for (const [at, { opened }] of subjects.entries()) {
        const { times, levels } = await playOnce(opened, motion);
        if (round > 0) played[at]?.push(times);
        if (round < rounds) continue;
        const { marks: marksInView, lanes: lanesInView } = await opened.page.evaluate(() =>
          window.framesBench.inView(),
        );
        measured[at]?.set(motion, { ...summarise(played[at] ?? []), levels, marksInView, lanesInView });
      }
  }
  return measured;
}
