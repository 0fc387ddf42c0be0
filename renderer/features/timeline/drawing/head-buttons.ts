import type { TextDirection } from '#shared/domain/article/article.ts';
import type { Box, DrawTarget } from './draw-target.ts';
import type { PlacedLane, TimelineGeometry } from './timeline-geometry.ts';

/** What the small buttons of a lane's head do. */
export type HeadAction = 'pin' | 'collapse' | 'menu';

/** A button where it is drawn. */
export interface HeadButton {
  readonly action: HeadAction;
  readonly box: Box;
}

const sizePx = 20;
const actions = ['menu', 'collapse', 'pin'] as const satisfies readonly HeadAction[];

/** The buttons of a lane's head, which stand at its far end. */
export function headButtons(
  { headers }: Pick<TimelineGeometry, 'headers'>,
  { top, height, isCollapsed }: PlacedLane,
  direction: TextDirection,
): readonly HeadButton[] {
  const y = isCollapsed ? top : top + height / 2 + 1;
  return actions.map((action, index) => {
    const fromEnd = 4 + index * sizePx;
    const x = direction === 'rtl' ? headers.x + fromEnd : headers.x + headers.width - fromEnd - sizePx;
    return { action, box: { x, y, width: sizePx, height: sizePx } };
  });
}

/** A pin, standing if the lane is pinned and lying if it can be. */
export function drawPin(target: DrawTarget, x: number, y: number, colour: string, isPinned: boolean): void {
  target.fillStyle = colour;
  if (isPinned) {
    target.fillRect(x - 3, y - 5, 6, 1.5);
    target.fillRect(x - 2, y - 4, 4, 4);
    target.fillRect(x - 4, y, 8, 1.5);
    target.fillRect(x - 0.75, y + 1, 1.5, 5);
    return;
  }
  target.strokeStyle = colour;
  target.lineWidth = 1.2;
  target.strokeRect(x - 2, y - 4.5, 4, 4.5);
  target.fillRect(x - 4, y, 8, 1.5);
  target.fillRect(x - 0.75, y + 1, 1.5, 5);
}

function drawChevron(target: DrawTarget, x: number, y: number, colour: string, isOpen: boolean): void {
  const by = isOpen ? -1 : 1;
  target.strokeStyle = colour;
  target.lineWidth = 1.6;
  target.beginPath();
  target.moveTo(x - 4, y - 2 * by);
  target.lineTo(x, y + 2 * by);
  target.lineTo(x + 4, y - 2 * by);
  target.stroke();
}

/** Draws what is on a button. */
export function drawHeadButton(
  target: DrawTarget,
  { action, box }: HeadButton,
  colour: string,
  is: { readonly pinned: boolean; readonly collapsed: boolean },
): void {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (action === 'pin') drawPin(target, x, y, colour, is.pinned);
  else if (action === 'collapse') drawChevron(target, x, y, colour, !is.collapsed);
  else {
    target.fillStyle = colour;
    for (const dx of [-5, 0, 5]) target.fillRect(x + dx - 1, y - 1, 2, 2);
  }
}
