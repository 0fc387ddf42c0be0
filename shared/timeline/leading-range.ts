import { dayMs, type CivilRange } from './civil-range.ts';
import { fitRange, wholeRange, type TimeWindow } from './time-window.ts';
import { isKindShown, type ShownKinds, type TimelineModel } from './timeline-model.ts';
import { eventKind, publicationKind, timelineUnits } from './timeline-units.ts';

/** Of so many marks any may be the one that matters. */
const fewMarks = 5;
const mostShare = 0.95;
const shortestMs = 7 * dayMs;
const dayUnit = timelineUnits.indexOf('day');

/** The starts of marks of a kind that are known to the day or closer, sorted; none of a kind that is not shown. */
function closeStarts(model: TimelineModel, kind: number, shown: ShownKinds): Float64Array {
  if (!isKindShown(kind, shown)) return new Float64Array();
  const { starts, units, kinds } = model.columns;
  const close = new Float64Array(starts.length);
  let count = 0;
  for (let row = 0; row < starts.length; row++)
    if (kinds[row] === kind && (units[row] as number) <= dayUnit) close[count++] = starts[row] as number;
  return close.subarray(0, count);
}

/** The shortest stretch in which this share of the starts, which are sorted, lie; all where there are few. */
function shortestHolding(starts: Float64Array, share: number): CivilRange {
  const count = starts.length < fewMarks ? starts.length : Math.floor(starts.length * share);
  let best = { startMs: starts[0] ?? 0, endMs: starts.at(-1) ?? 0 };
  for (let last = count - 1; last < starts.length; last++) {
    const [startMs, endMs] = [starts[last - count + 1] ?? 0, starts[last] ?? 0];
    if (endMs - startMs < best.endMs - best.startMs) best = { startMs, endMs };
  }
  return best;
}

/**
 * Where to look first: the shortest stretch that holds 95 of a hundred publications (of the dates in the texts where no
 * publication is shown or known), with what else is known to the day within half its length on either side, at least a week. What
 * lies further off, be it years before, does not press the others into a corner. Without such marks where all are; null for a
 * model without any.
 */
export function leadingRange(model: TimelineModel, shown: ShownKinds): CivilRange | null {
  const publications = closeStarts(model, publicationKind, shown);
  const events = closeStarts(model, eventKind, shown);
  const leading = publications.length > 0 ? publications : events;
  if (leading.length === 0) return wholeRange(model);
  const { startMs, endMs } = shortestHolding(leading, mostShare);
  const aroundMs = Math.max(shortestMs, (endMs - startMs) / 2);
  let first = startMs;
  let last = endMs;
  for (const list of [publications, events]) {
    for (const start of list) {
      if (start >= startMs - aroundMs) first = Math.min(first, start);
      if (start <= endMs + aroundMs) last = Math.max(last, start);
    }
  }
  return { startMs: first, endMs: Math.max(last + dayMs, first + shortestMs) };
}

/** Where there are no marks. */
const epoch: CivilRange = { startMs: 0, endMs: dayMs };
/** Titles stand after their marks, so the last marks need room behind them. */
const roomForTitles = 0.18;

/** The window in which a model is first shown: where nearly all its publications are, and what happened around them. */
export const firstWindow = (model: TimelineModel, shown: ShownKinds): TimeWindow =>
  fitRange(leadingRange(model, shown) ?? epoch, 0.04, roomForTitles);
