import { strokeDashedLines, seenOfLine, type LyingLine } from './dashes.ts';
import { barAlpha, type BarPart, type PointPlace } from './draw-glyph-shape.ts';
import { fillBoxes, type Box, type DrawTarget } from './draw-target.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';

/** Bars that look alike: of one colour, and of one opacity or, where they are dashed, of one thickness. */
type BarsOf<Shape> = Map<string, Map<number, Shape[]>>;

/** The bars of lanes, gathered by how they look, so that each look is painted once. */
export interface BarInk {
  readonly plain: BarsOf<Box>;
  /** Of what was only announced. */
  readonly dashed: BarsOf<LyingLine>;
  /** The middles of what strikes bars through. */
  readonly strikes: Map<string, PointPlace[]>;
}

export const createBarInk = (): BarInk => ({ plain: new Map(), dashed: new Map(), strikes: new Map() });

/** What became of what a bar stands for. */
export interface BarLook {
  readonly colour: string;
  readonly isAnnounced: boolean;
  readonly isCalledOff: boolean;
}

function push<Shape>(bars: BarsOf<Shape>, colour: string, size: number, shape: Shape): void {
  const ofColour = bars.get(colour) ?? new Map<number, Shape[]>();
  bars.set(colour, ofColour);
  const shapes = ofColour.get(size);
  if (shapes) shapes.push(shape);
  else ofColour.set(size, [shape]);
}

/** Adds a bar: of what was announced or called off it is dashed but for its faded ends, and of what was called off struck through. */
export function addBar(
  { plain, dashed, strikes }: BarInk,
  { colour, isAnnounced, isCalledOff }: BarLook,
  [main, ...faded]: readonly [BarPart, ...BarPart[]],
  { leftPx, widthPx }: TimeScale,
): void {
  const isAhead = isAnnounced || isCalledOff;
  for (const { box, alpha } of isAhead ? faded : [main, ...faded]) push(plain, colour, alpha, box);
  if (!isAhead) return;
  const { x, y, width, height } = main.box;
  const whole = { fromX: x, toX: x + width, y: y + height / 2 };
  const line = seenOfLine(whole, leftPx, leftPx + widthPx);
  if (line === null) return;
  push(dashed, colour, height, line);
  if (!isCalledOff) return;
  const middles = strikes.get(colour) ?? [];
  strikes.set(colour, middles);
  middles.push({ x: (Math.max(leftPx, line.fromX) + line.toX) / 2, y: line.y });
}

/** How far what strikes a bar through reaches from its middle. */
const strike = { besidePx: 3, abovePx: 5 } as const;

function paintStrikes(target: DrawTarget, { strikes }: BarInk): void {
  target.lineWidth = 1.5;
  for (const [colour, middles] of strikes) {
    target.strokeStyle = colour;
    target.beginPath();
    for (const { x, y } of middles) {
      target.moveTo(x - strike.besidePx, y + strike.abovePx);
      target.lineTo(x + strike.besidePx, y - strike.abovePx);
    }
    target.stroke();
  }
}

/** Paints the bars, and leaves the target opaque. */
export function paintBarInk(target: DrawTarget, ink: BarInk): void {
  for (const [colour, byAlpha] of ink.plain)
    for (const [alpha, boxes] of byAlpha) {
      target.globalAlpha = alpha;
      fillBoxes(target, boxes, colour);
    }
  target.globalAlpha = barAlpha;
  for (const [colour, byThickness] of ink.dashed)
    for (const [thickness, lines] of byThickness) {
      target.strokeStyle = colour;
      target.lineWidth = thickness;
      strokeDashedLines(target, lines);
    }
  target.globalAlpha = 1;
  paintStrikes(target, ink);
}
