import type { UnitGroup } from '#shared/timeline/coarse-units.ts';
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

/** Units with their places, and those for which there is no room where they belong, by the code of their unit. */
export interface CoarsePlaces {
  readonly placed: readonly PlacedUnit[];
  readonly left: ReadonlyMap<number, readonly UnitGroup[]>;
}

interface CoarseRoom {
  readonly scale: TimeScale;
  /** Taken from the start of the strip already. */
  readonly reservedPx: number;
  /** The unit whose groups are brackets whatever their width, unless they overlap each other. */
  readonly bracketed: number | null;
  readonly widthOf: (group: UnitGroup) => number;
}

/** Beside the words of a bracket: its ends and some of its line. */
export const bracketPx = 22;
/** Beside the words of a chip: its diamond and margins. */
export const chipPx = 26;
const gapPx = 4;
/** No words are narrower: where there is less room they need not be written to be measured, and most have less. */
const leastWordsPx = 20;

/** The first free stretch of this width within a part of the strip; null where there is none. `taken` is sorted, and no two parts of it touch. */
function freeIn(taken: readonly StripPart[], { fromPx, toPx }: StripPart, widthPx: number): StripPart | null {
  let at = fromPx;
  for (const part of taken) {
    if (part.toPx + gapPx <= at) continue;
    if (part.fromPx - gapPx >= at + widthPx) break;
    at = part.toPx + gapPx;
  }
  return at + widthPx <= toPx ? { fromPx: at, toPx: at + widthPx } : null;
}

const isFree = (taken: readonly StripPart[], { fromPx, toPx }: StripPart): boolean =>
  taken.every(part => part.toPx <= fromPx + 0.5 || part.fromPx >= toPx - 0.5);

/** Adds a part and joins it with what it touches, so that the months of a decade are one part and not a hundred. */
function insert(taken: StripPart[], part: StripPart): void {
  const from = taken.findIndex(other => other.toPx >= part.fromPx);
  if (from < 0) {
    taken.push(part);
    return;
  }
  let [end, fromPx, toPx] = [from, part.fromPx, part.toPx];
  for (let other = taken[end]; other && other.fromPx <= part.toPx; other = taken[++end]) {
    fromPx = Math.min(fromPx, other.fromPx);
    toPx = Math.max(toPx, other.toPx);
  }
  taken.splice(from, end - from, { fromPx, toPx });
}

/**
 * Finds a place for each unit at the part of its own stretch that is in view, so that none can be read as another time:
 * the closest units first, then the wider ones in what these leave. A chip begins where that part does.
 */
export function placeUnits(
  units: ReadonlyMap<number, readonly UnitGroup[]>,
  { scale, reservedPx, bracketed, widthOf }: CoarseRoom,
): CoarsePlaces {
  const taken: StripPart[] = reservedPx > 0 ? [{ fromPx: 0, toPx: reservedPx }] : [];
  const placed: PlacedUnit[] = [];
  const left = new Map<number, UnitGroup[]>();
  const leave = (group: UnitGroup): void => {
    const others = left.get(group.unit);
    if (others) others.push(group);
    else left.set(group.unit, [group]);
  };
  const inOrder = [...units].sort(([a], [b]) => Number(b === bracketed) - Number(a === bracketed) || a - b);
  for (const [unit, groups] of inOrder) {
    for (const group of groups) {
      const [start, end] = [scale.distance(group.startMs), scale.distance(group.endMs)];
      const seen = { fromPx: Math.max(start, 0), toPx: Math.min(end, scale.widthPx) };
      const open = { isOpenStart: start < 0, isOpenEnd: end > scale.widthPx };
      const put = (form: PlacedUnit['form'], part: StripPart, isAtEnd = false): void => {
        placed.push({ group, form, ...part, ...open, isAtEnd });
        insert(taken, part);
      };
      const isWhole = open.isOpenStart && open.isOpenEnd;
      if (unit === bracketed && !isWhole) {
        const fromPx = Math.max(seen.fromPx, reservedPx);
        if (seen.toPx <= fromPx) continue;
        // Weeks that begin on different days overlap.
        if (isFree(taken, { ...seen, fromPx })) {
          put('bracket', { ...seen, fromPx });
          continue;
        }
      }
      const least = {
        fromPx: seen.fromPx + 2,
        toPx: Math.max(seen.toPx, seen.fromPx + 2 + leastWordsPx + chipPx),
      };
      const reachesEnd = least.fromPx + leastWordsPx + chipPx > scale.widthPx;
      if (!reachesEnd && freeIn(taken, least, leastWordsPx + bracketPx) === null) {
        leave(group);
        continue;
      }
      const words = widthOf(group);
      const isBracket = !isWhole && seen.toPx - seen.fromPx >= words + bracketPx && isFree(taken, seen);
      const wide = words + chipPx;
      const isAtEnd = seen.fromPx + 2 + wide > scale.widthPx;
      const fromPx = isAtEnd ? scale.widthPx - wide : seen.fromPx + 2;
      const room = { fromPx, toPx: Math.max(seen.toPx, fromPx + wide) };
      const chip = isBracket ? null : freeIn(taken, room, wide);
      if (isBracket) put('bracket', seen);
      else if (chip) put('chip', chip, isAtEnd);
      else leave(group);
    }
  }
  return { placed, left };
}
