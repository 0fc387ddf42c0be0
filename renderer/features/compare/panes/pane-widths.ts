/** A pane keeps at least this much of the room that it shares with its neighbour. */
const leastShare = 0.2;

/** Equal parts of the room for `count` panes. */
export const equalWidths = (count: number): readonly number[] => Array<number>(count).fill(1 / count);

/** How the room is shared after the border behind pane `index` moved by `delta` (parts of one); only the two beside it change. */
export function resizedWidths(widths: readonly number[], index: number, delta: number): readonly number[] {
  const [before = 0, after = 0] = [widths[index], widths[index + 1]];
  const together = before + after;
  const least = together * leastShare;
  const wanted = Math.min(together - least, Math.max(least, before + delta));
  return widths.map((width, pane) =>
    pane === index ? wanted : pane === index + 1 ? together - wanted : width,
  );
}

/** How much of the room of two neighbours the first has, in per cent, as a separator states it. */
export function borderValue(widths: readonly number[], index: number): number {
  const [before = 0, after = 1] = [widths[index], widths[index + 1]];
  return Math.round((100 * before) / (before + after));
}

export const borderLimits = { least: 100 * leastShare, most: 100 * (1 - leastShare) } as const;
