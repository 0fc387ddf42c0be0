import type { LinkClass } from '#shared/compare/comparison.ts';
import type { ComparePalette } from './compare-palette.ts';
import { stubLength, type Connector, type GutterEdges, type Ribbon, type Stub } from './connectors.ts';

interface Look {
  readonly palette: ComparePalette;
  readonly edges: GutterEdges;
  readonly height: number;
  /** The links that are pointed at or have the focus: they are raised, the others step back. */
  readonly raised: readonly number[];
}

/** Lines like the borders of the rows: dots, dashes, a double line. */
const dashes: Readonly<Record<LinkClass, readonly number[]>> = {
  identical: [],
  reworded: [1.5, 3.5],
  moved: [7, 4],
  conflict: [],
  linked: [3, 3],
};

/** Distance between the two lines of a double one. */
const doubleGap = 3;

function trace(context: CanvasRenderingContext2D, [from, to]: GutterEdges, start: number, end: number): void {
  const middle = (from + to) / 2;
  context.bezierCurveTo(middle, start, middle, end, to, end);
}

function strokeCurve(
  context: CanvasRenderingContext2D,
  edges: GutterEdges,
  start: number,
  end: number,
): void {
  context.beginPath();
  context.moveTo(edges[0], start);
  trace(context, edges, start, end);
  context.stroke();
}

function drawRibbon(
  context: CanvasRenderingContext2D,
  ribbon: Ribbon,
  { palette, edges, raised }: Look,
): void {
  const [first, second] = ribbon.ranges;
  const isRaised = raised.includes(ribbon.link);
  const strength = raised.length === 0 ? 1 : isRaised ? 2.2 : 0.35;
  const isQuiet = ribbon.class === 'identical';
  context.fillStyle = palette[ribbon.class];
  context.strokeStyle = palette[ribbon.class];
  context.globalAlpha = (isQuiet ? 0.07 : 0.12) * strength;
  context.beginPath();
  context.moveTo(edges[0], first.top + 1);
  trace(context, edges, first.top + 1, second.top + 1);
  context.lineTo(edges[1], second.bottom - 1);
  trace(context, [edges[1], edges[0]], second.bottom - 1, first.bottom - 1);
  context.closePath();
  context.fill();
  if (isQuiet && !isRaised) return;
  context.globalAlpha = Math.min(1, 0.85 * strength);
  context.lineWidth = isRaised ? 2 : 1.5;
  context.setLineDash([...dashes[ribbon.class]]);
  const lines = ribbon.class === 'conflict' ? [1, 1 + doubleGap] : [1];
  for (const inset of lines) {
    strokeCurve(context, edges, first.top + inset, second.top + inset);
    strokeCurve(context, edges, first.bottom - inset, second.bottom - inset);
  }
}

function drawStub(
  context: CanvasRenderingContext2D,
  stub: Stub,
  { palette, edges, height, raised }: Look,
): void {
  const edge = edges[stub.side];
  const inward = edge < edges[stub.side === 0 ? 1 : 0] ? 1 : -1;
  const top = Math.max(0, stub.range.top + 1);
  const bottom = Math.min(height, stub.range.bottom - 1);
  const colour = palette[stub.class];
  const strength = raised.length === 0 || raised.includes(stub.link) ? 1 : 0.35;
  context.fillStyle = colour;
  context.globalAlpha = (stub.class === 'identical' ? 0.06 : 0.12) * strength;
  context.fillRect(Math.min(edge, edge + inward * stubLength), top, stubLength, bottom - top);
  const x = edge + inward * (stubLength / 2);
  const y = (top + bottom) / 2;
  const point = stub.direction === 'up' ? -1 : 1;
  context.globalAlpha = (stub.class === 'identical' ? 0.5 : 0.9) * strength;
  context.beginPath();
  context.moveTo(x, y + 5 * point);
  context.lineTo(x - 5, y - 3 * point);
  context.lineTo(x + 5, y - 3 * point);
  context.closePath();
  context.fill();
}

/** Draws the connectors of one gutter over a cleared canvas, the raised one last. Units are CSS pixels. */
export function drawConnectors(
  context: CanvasRenderingContext2D,
  connectors: readonly Connector[],
  look: Look,
): void {
  context.clearRect(0, 0, Math.max(...look.edges), look.height);
  context.save();
  context.lineCap = 'round';
  const ordered = connectors.toSorted(
    (a, b) => Number(look.raised.includes(a.link)) - Number(look.raised.includes(b.link)),
  );
  for (const connector of ordered) {
    if (connector.kind === 'ribbon') drawRibbon(context, connector, look);
    else drawStub(context, connector, look);
  }
  context.restore();
}
