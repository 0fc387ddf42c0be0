import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows of a virtual grid that exist: those in sight, and the active one wherever it is, as the grid's focus points at it. */
export const rangeWithActive =
  (active: number) =>
  (range: Range): number[] => {
    const inSight = defaultRangeExtractor(range);
    if (active < 0 || active >= range.count || inSight.includes(active)) return inSight;
    return [...inSight, active].toSorted((a, b) => a - b);
  };
