import type { Page } from '@playwright/test';
import { TimelinePage } from './timeline-page.ts';

/** Where something is in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const axisHeight = 48;
const overviewHeight = 56;
/** The heads of the lanes take such a share of the width, but no less and no more than this. */
const heads = { share: 0.22, least: 96, most: 176 } as const;
/** The middles of the buttons of a lane's head: as far from its far end, and so far below its middle. */
const buttons = { fromEnd: { menu: 14, collapse: 34, pin: 54 }, below: 11 } as const;

export type HeadButton = keyof typeof buttons.fromEnd;

/** Where the parts of the picture are drawn, which nothing on the page tells. */
export interface TimelineDrawing {
  /** Time itself, without axis, heads and overview. */
  readonly body: Box;
  readonly heads: Box;
  readonly overview: Box;
  readonly isRtl: boolean;
}

/** Finds the parts where they are now. */
export async function drawingOf(page: Page): Promise<TimelineDrawing> {
  const box = await new TimelinePage(page).picture.boundingBox();
  if (!box) throw new Error('the picture has gone');
  const isRtl = (await page.locator('html').getAttribute('dir')) === 'rtl';
  const headWidth = Math.round(Math.min(heads.most, Math.max(heads.least, box.width * heads.share)));
  const time = { x: isRtl ? box.x : box.x + headWidth, width: box.width - headWidth };
  const lanes = { y: box.y + axisHeight, height: box.height - axisHeight - overviewHeight };
  return {
    body: { ...time, ...lanes },
    heads: { x: isRtl ? time.x + time.width : box.x, width: headWidth, ...lanes },
    overview: { ...time, y: box.y + box.height - overviewHeight, height: overviewHeight },
    isRtl,
  };
}

/** The middle of a button in the head of a lane. */
export function headButtonAt(
  { x, y, width, height }: Box,
  button: HeadButton,
  isRtl: boolean,
): { readonly x: number; readonly y: number } {
  const fromEnd = buttons.fromEnd[button];
  return { x: isRtl ? x + fromEnd : x + width - fromEnd, y: y + height / 2 + buttons.below };
}
