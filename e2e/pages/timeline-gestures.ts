import type { Page } from '@playwright/test';
import { drawingOf } from './timeline-drawing.ts';
import { TimelinePage } from './timeline-page.ts';

/** A place in the window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Civil time in view, ISO minutes. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What fingers, wheel and mouse do to time. */
export class TimelineGestures {
  readonly page: Page;
  readonly timeline: TimelinePage;

  constructor(page: Page) {
    this.page = page;
    this.timeline = new TimelinePage(page);
  }

  /** The days in view, as a file of the view has them. */
  async days(): Promise<Days> {
    const { look } = JSON.parse((await this.timeline.save(/JSON\)/)).text) as { readonly look: Days };
    return { from: look.from, to: look.to };
  }

  /** The place in the window where so much of the width of time lies to its left, so far below the axis. */
  async at(share: number, below: number): Promise<Place> {
    const { body } = await drawingOf(this.page);
    return { x: body.x + body.width * share, y: body.y + below };
  }

  /** The same in the overview strip. */
  async inOverview(share: number): Promise<Place> {
    const { overview } = await drawingOf(this.page);
    return { x: overview.x + overview.width * share, y: overview.y + overview.height / 2 };
  }

  /** Where a moment stands in the picture, of which these days are in view. */
  async atTime(timeMs: number, { from, to }: Days): Promise<Place> {
    const [startMs, endMs] = [Date.parse(`${from}Z`), Date.parse(`${to}Z`)];
    const share = (timeMs - startMs) / (endMs - startMs);
    const { isRtl } = await drawingOf(this.page);
    return this.at(isRtl ? 1 - share : share, 60);
  }

  /** Drags; with a key, it is pressed before the button is let go. */
  async drag(from: Place, to: Place, key?: string): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
    await this.page.mouse.move(to.x, to.y);
    if (key !== undefined) await this.page.keyboard.press(key);
    await this.page.mouse.up();
  }

  /** Two fingers that stand at these places and come to others. */
  async pinch(from: readonly [Place, Place], to: readonly [Place, Place]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Place[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
      });
    const between = (share: number): readonly Place[] =>
      from.map((place, finger) => {
        const end = to[finger] ?? place;
        return { x: place.x + (end.x - place.x) * share, y: place.y + (end.y - place.y) * share };
      });
    await touch('touchStart', between(0).slice(0, 1));
    await touch('touchStart', between(0));
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', between(share));
    await touch('touchEnd', between(1).slice(0, 1));
    await touch('touchEnd', []);
    await session.detach();
  }
}
