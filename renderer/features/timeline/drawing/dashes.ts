import type { DrawTarget } from './draw-target.ts';

/** A lying line, by the middle of its thickness. */
export interface LyingLine {
  readonly fromX: number;
  readonly toX: number;
  readonly y: number;
}

const dash = [4, 3] as const;
const periodPx = dash[0] + dash[1];

/** The part of a line between these pixels, from where one of its dashes begins: they move with the line; null where it has none. */
export function seenOfLine({ fromX, toX, y }: LyingLine, leftPx: number, rightPx: number): LyingLine | null {
  const before = Math.max(0, Math.floor((leftPx - fromX) / periodPx));
  const seen = { fromX: fromX + before * periodPx, toX: Math.min(toX, rightPx), y };
  return seen.fromX < seen.toX ? seen : null;
}

/** Strokes in dashes what `addPath` adds to the path: what was only announced is told apart without colour. */
export function strokeDashed(target: DrawTarget, addPath: () => void): void {
  target.beginPath();
  addPath();
  target.setLineDash([...dash]);
  target.stroke();
  target.setLineDash([]);
}

/** The same of many lines, as one path. */
export function strokeDashedLines(target: DrawTarget, lines: readonly LyingLine[]): void {
  if (lines.length === 0) return;
  strokeDashed(target, () => {
    for (const { fromX, toX, y } of lines) {
      target.moveTo(fromX, y);
      target.lineTo(toX, y);
    }
  });
}
