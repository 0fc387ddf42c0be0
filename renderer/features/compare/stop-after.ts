interface FoundStop<Stop> {
  readonly stop: Stop;
  /** Which of the stops it is, from 1. */
  readonly number: number;
  readonly total: number;
}

interface Going {
  readonly from: number;
  readonly direction: 1 | -1;
}

/** The stop after (or before) an order, of stops by ascending order, going round at the end; null where there is none. */
export function stopAfter<Stop>(
  stops: readonly Stop[],
  orderOf: (stop: Stop) => number,
  { from, direction }: Going,
): FoundStop<Stop> | null {
  const found =
    direction > 0
      ? stops.findIndex(stop => orderOf(stop) > from)
      : stops.findLastIndex(stop => orderOf(stop) < from);
  const index = found >= 0 ? found : direction > 0 ? 0 : stops.length - 1;
  const stop = stops[index];
  return stop === undefined ? null : { stop, number: index + 1, total: stops.length };
}
