import type { PlacedGlyph } from '#shared/timeline/glyph-layout.ts';
import { directionOf } from '#shared/text/direction.ts';
import type { DrawTarget } from './draw-target.ts';
import { fitText, setFont, textWidth, type FittedText } from './fit-text.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Room that a title has in any case, before it may take what is free beside it. */
const leastPx = 150;
const mostPx = 560;
/** At the end of the view the room shrinks in steps: with each pixel that the view is moved every title there would be cut anew. */
const stepPx = 12;

const none: FittedText = { text: '', width: 0 };

/** What is written beside a mark: what its text says happened, or the title of its article. */
function titleOfMark({ model, wordsOf, titleOf }: TimelineScene, event: number): string {
  const words = wordsOf(event);
  return words !== null && words !== '' ? words : (titleOf(model.columns.articles[event] ?? -1) ?? '');
}

const setTitleFont = (target: DrawTarget, { theme }: TimelineScene): void =>
  setFont(target, `12.5px ${theme.font}`);

/** Where the title of a mark goes: after it, or before it where the view ends too soon. */
export interface TitleRoom {
  readonly afterPx: number;
  readonly beforePx: number;
}

/** Finds that for a mark at this distance, whose own shape and signs take `prefixPx`, in a body so wide. */
export function titleRoom(
  target: DrawTarget,
  scene: TimelineScene,
  event: number,
  { distancePx, prefixPx, bodyPx }: { distancePx: number; prefixPx: number; bodyPx: number },
): TitleRoom {
  const title = titleOfMark(scene, event);
  if (title === '') return { afterPx: 0, beforePx: 0 };
  setTitleFont(target, scene);
  const whole = textWidth(target, title);
  const readable = Math.min(whole, 2 * leastPx);
  if (distancePx + prefixPx + readable <= bodyPx || distancePx < readable + 4)
    return { afterPx: Math.min(whole, leastPx) + 2, beforePx: 0 };
  return { afterPx: 0, beforePx: readable + 4 };
}

/** The title as it fits beside a placed mark; leaves the target with its font. */
export function fitTitle(
  target: DrawTarget,
  scene: TimelineScene,
  { event, distancePx, beforePx, roomPx }: PlacedGlyph,
  { prefixPx, bodyPx }: { prefixPx: number; bodyPx: number },
): FittedText {
  const title = titleOfMark(scene, event);
  if (title === '') return none;
  setTitleFont(target, scene);
  if (beforePx > 0) return fitText(target, title, beforePx - 4);
  const toEnd = Math.floor((bodyPx - distancePx) / stepPx) * stepPx;
  return fitText(target, title, Math.min(mostPx, roomPx - prefixPx - 4, toEnd - prefixPx));
}

/** Writes it from `x` on in the direction of time, or up to there in the other. */
export function drawTitle(
  target: DrawTarget,
  scene: TimelineScene,
  { text }: FittedText,
  { x, y, isBefore }: { x: number; y: number; isBefore: boolean },
): void {
  if (text === '') return;
  target.fillStyle = scene.theme.text;
  target.textAlign = (scene.timeDirection === 'rtl') === isBefore ? 'left' : 'right';
  target.direction = directionOf(text);
  target.fillText(text, x, y);
}
