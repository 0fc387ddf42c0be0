/** What the drawing code needs of a 2D context: a canvas has it, and so can anything that writes the same picture elsewhere. */
export type DrawTarget = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'rect'
  | 'arc'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'measureText'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'direction'
>;

/** Draws with what lies outside the rectangle cut off. */
export function drawClipped(target: DrawTarget, box: Box, draw: () => void): void {
  target.save();
  target.beginPath();
  target.rect(box.x, box.y, box.width, box.height);
  target.clip();
  draw();
  target.restore();
}

/** A rectangle in CSS pixels of the canvas. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fills many boxes as one path; nothing where there are none. */
export function fillBoxes(target: DrawTarget, boxes: readonly Box[], colour: string): void {
  if (boxes.length === 0) return;
  target.beginPath();
  for (const { x, y, width, height } of boxes) target.rect(x, y, width, height);
  target.fillStyle = colour;
  target.fill();
}
