import type { CoarseUnit, UnitGroup } from '#shared/timeline/coarse-units.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';

/** A stretch of the strip of coarse dates, in pixels from the edge at which the window starts. */
export interface StripPart {
  readonly fromPx: number;
  readonly toPx: number;
}

/** A unit of time where it stands: a bracket around its stretch, or a chip at the first of it that is in view. */
export interface PlacedUnit extends StripPart {
  readonly group: UnitGroup;
  readonly form: 'bracket' | 'chip';
  /** Whether it goes on beyond that edge of the view. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** A chip whose unit only begins near the end of the view: it ends with the view, and points there. */
  readonly isAtEnd: boolean;
}

/** Units with their places, and how many marks are of units for which there is no room where they belong. */
export interface CoarsePlaces {
  readonly placed: readonly PlacedUnit[];
  readonly left: number;
}

interface CoarseRoom {
  readonly scale: TimeScale;
  /** Taken from the start of the strip already. */
  readonly reservedPx: number;
  /** The unit whose groups are brackets whatever their width, unless they overlap each other. */
  readonly bracketed: number | null;
  /** Whether these are so narrow that they are drawn as lines, which need no places. */
  readonly areLines: boolean;
  /** So many are named by chips: more would crowd the strip, and say less than how many they are. */
  readonly mostChips: number;
  /** Whether places are only of use where nothing is left: then it is given up as soon as something is. */
  readonly isAllOrNothing: boolean;
  readonly widthOf: (group: UnitGroup) => number;
}

/** Beside the words of a bracket: its ends and some of its line. */
export const bracketPx = 22;
/** Beside the words of a chip: the sign of its stretch and margins. */
export const chipPx = 26;
const gapPx = 4;
/** No words are narrower: where there is less room they need not be written to be measured, and most have less. */
const leastWordsPx = 20;

/** So many that all go on through the view are still named one by one: they stand at one place, and more would fill the strip. */
const mostThrough = 3;

/** What is free of the strip: parts in order, of which no two touch. */
type FreeParts = StripPart[];

/** Whether this is free, but for half a pixel. */
function isFree(free: FreeParts, fromPx: number, toPx: number): boolean {
  // Most ask for what comes after all that is taken.
  for (let at = free.length - 1; at >= 0; at--) {
    const part = free[at];
    if (part && part.fromPx <= fromPx + 0.5) return part.toPx >= toPx - 0.5;
  }
  return false;
}

function take(free: FreeParts, { fromPx, toPx }: StripPart): void {
  for (let at = free.length - 1; at >= 0; at--) {
    const part = free[at];
    if (!part || part.fromPx >= toPx) continue;
    if (part.toPx <= fromPx) break;
    const left = [
      { fromPx: part.fromPx, toPx: fromPx },
      { fromPx: toPx, toPx: part.toPx },
    ].filter(rest => rest.toPx > rest.fromPx);
    free.splice(at, 1, ...left);
  }
}

/** Where between these pixels so much is free first, with a gap to what stands beside it; NaN for nowhere. */
function roomIn(
  free: FreeParts,
  { fromPx, toPx }: StripPart,
  neededPx: number,
  { widthPx }: TimeScale,
): number {
  for (const part of free) {
    if (part.fromPx > toPx) break;
    const at = Math.max(fromPx, part.fromPx > 0 ? part.fromPx + gapPx : 0);
    const end = part.toPx < widthPx ? part.toPx - gapPx : widthPx;
    if (at + neededPx <= Math.min(end, toPx) + 1e-6) return at;
  }
  return NaN;
}

/** What lines leave free; too narrow parts are not worth keeping. */
function freeBesideLines(
  groups: readonly UnitGroup[],
  { fromPx, toPx }: StripPart,
  scale: TimeScale,
): FreeParts {
  const free: FreeParts = [];
  let from = fromPx;
  for (const group of groups) {
    const start = scale.distance(group.startMs);
    if (start - from >= leastWordsPx + bracketPx) free.push({ fromPx: from, toPx: start });
    from = Math.max(from, scale.distance(group.endMs));
  }
  if (toPx - from >= leastWordsPx + bracketPx) free.push({ fromPx: from, toPx });
  return free;
}

/**
 * Finds a place for each unit at the part of its own stretch that is in view, so that none can be read as another time:
 * the closest units first, then the wider ones in what these leave. A chip begins where that part does. Where many of one
 * unit go on through the whole view, none of them has a place.
 */
export function placeUnits(units: readonly CoarseUnit[], room: CoarseRoom): CoarsePlaces {
  const { scale, reservedPx, bracketed, areLines, mostChips, isAllOrNothing, widthOf } = room;
  const { widthPx } = scale;
  const { startMs, spanMs } = scale.window;
  let free: FreeParts = reservedPx < widthPx ? [{ fromPx: reservedPx, toPx: widthPx }] : [];
  const placed: PlacedUnit[] = [];
  let chips = 0;
  const all = units.reduce((sum, { count }) => sum + count, 0);
  const nothing: CoarsePlaces = { placed: [], left: all };
  let left = all;
  const isWhole = (group: UnitGroup): boolean => group.startMs < startMs && group.endMs > startMs + spanMs;

  /** False where there is no room for it. */
  const place = (group: UnitGroup, isBracketed: boolean): boolean => {
    const [start, end] = [scale.distance(group.startMs), scale.distance(group.endMs)];
    const [fromPx, toPx] = [Math.max(start, 0), Math.min(end, widthPx)];
    const open = { isOpenStart: start < 0, isOpenEnd: end > widthPx };
    const put = (form: PlacedUnit['form'], part: StripPart, isAtEnd = false): true => {
      placed.push({ group, form, ...part, ...open, isAtEnd });
      take(free, part);
      left -= group.count;
      if (form === 'chip') chips++;
      return true;
    };
    const isThrough = open.isOpenStart && open.isOpenEnd;
    if (isBracketed && !isThrough) {
      const seenPx = Math.max(fromPx, reservedPx);
      // Weeks that begin on different days overlap.
      if (toPx > seenPx && isFree(free, seenPx, toPx)) return put('bracket', { fromPx: seenPx, toPx });
    }
    if (chips === mostChips) return false;
    const firstPx = Math.min(fromPx + 2, widthPx - leastWordsPx - chipPx);
    const leastPx = { fromPx: firstPx, toPx: Math.max(toPx, firstPx + leastWordsPx + chipPx) };
    if (Number.isNaN(roomIn(free, leastPx, leastWordsPx + bracketPx, scale))) return false;
    const words = widthOf(group);
    if (!isThrough && toPx - fromPx >= words + bracketPx && isFree(free, fromPx, toPx))
      return put('bracket', { fromPx, toPx });
    const wide = words + chipPx;
    const isAtEnd = fromPx + 2 + wide > widthPx;
    const wished = isAtEnd ? widthPx - wide : fromPx + 2;
    const at = roomIn(free, { fromPx: wished, toPx: Math.max(toPx, wished + wide) }, wide, scale);
    return !Number.isNaN(at) && put('chip', { fromPx: at, toPx: at + wide }, isAtEnd);
  };

  const first = units.find(({ unit }) => unit === bracketed);
  if (first && areLines) {
    free = freeBesideLines(first.groups(), { fromPx: reservedPx, toPx: widthPx }, scale);
    left -= first.count;
  } else if (first && !first.groups().every(group => place(group, true) || !isAllOrNothing)) return nothing;
  for (const one of units) {
    free = free.filter(part => part.toPx - part.fromPx >= leastWordsPx + bracketPx);
    if (free.length === 0 || chips === mostChips) break;
    if (one === first) continue;
    const groups = one.groups();
    const areTooMany = groups.filter(isWhole).length > mostThrough;
    const isHeld = (group: UnitGroup): boolean => (!areTooMany || !isWhole(group)) && place(group, false);
    if (!groups.every(group => isHeld(group) || !isAllOrNothing)) return nothing;
  }
  return isAllOrNothing && left > 0 ? nothing : { placed, left };
}
