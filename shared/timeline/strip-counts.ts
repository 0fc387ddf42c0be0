import type { CivilRange } from './civil-range.ts';
import { isCounted, type ColumnGrid } from './column-counts.ts';
import { isKindShown, type ShownKinds, type TimelineModel } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';

/** What a strip that shows all the time there is has in each of its columns. */
export interface StripCounts {
  readonly counts: Uint32Array;
  /** For each column whether units longer than it lie there, whose days nobody knows. */
  readonly coarse: Uint8Array;
  /** Marks that end before the range or start after it. */
  readonly before: number;
  readonly after: number;
}

const intervalUnit = timelineUnits.indexOf('interval');

/**
 * Counts each shown mark of the model once, whatever lanes it stands in: as the columns of a lane do, so that a year is not a
 * spike on its first day here either. `range` is what the grid shows.
 */
export function countStrip(
  { columns: { starts, ends, kinds, units } }: Pick<TimelineModel, 'columns'>,
  shown: ShownKinds,
  { columnMs, first, count }: ColumnGrid,
  range: CivilRange,
): StripCounts {
  const counts = new Uint32Array(count);
  const coarse = new Uint8Array(count);
  // How many intervals more go on in a column than in the one before it.
  const going = new Int32Array(count + 1);
  const areCounted = timelineUnits.map((_, unit) => isCounted(unit, columnMs));
  let [before, after, noted] = [0, 0, 0];
  for (let row = 0; row < starts.length; row++) {
    if (!isKindShown(kinds[row] as number, shown)) continue;
    const startMs = starts[row] as number;
    const endMs = ends[row] as number;
    const unit = units[row] as number;
    if (endMs <= range.startMs) before++;
    else if (startMs >= range.endMs) after++;
    const from = Math.floor(startMs / columnMs) - first;
    if (areCounted[unit] && unit !== intervalUnit) {
      if (from >= 0 && from < count) (counts[from] as number)++;
      continue;
    }
    const to = Math.min(count, Math.ceil(endMs / columnMs) - first);
    if (to <= 0 || from >= count) continue;
    if (unit === intervalUnit) {
      (going[Math.max(0, from)] as number)++;
      (going[to] as number)--;
    } else if (to > noted) {
      // They come by their starts: what is noted needs no second look.
      coarse.fill(1, Math.max(noted, from), to);
      noted = to;
    }
  }
  for (let column = 0, now = 0; column < count; column++) {
    now += going[column] as number;
    (counts[column] as number) += now;
  }
  return { counts, coarse, before, after };
}
