import { expect, type Locator, type Page } from '@playwright/test';
import { drawingOf, headButtonAt, type Box, type HeadButton } from './timeline-drawing.ts';
import { TimelinePage } from './timeline-page.ts';

/** The lanes of the picture, by keyboard and by pointer. */
export class TimelineLanes {
  readonly page: Page;
  readonly timeline: TimelinePage;
  /** What was last spoken of the picture. */
  readonly spoken: Locator;
  readonly menu: Locator;

  constructor(page: Page) {
    this.page = page;
    this.timeline = new TimelinePage(page);
    this.spoken = page.locator('[role="application"] ~ [role="status"]');
    this.menu = page.getByRole('menu', { name: /^(خيارات الصف|What to do with)/ });
  }

  /** Walks to the lane by keyboard, down and then up. */
  async walkTo(lane: string): Promise<void> {
    await this.timeline.picture.focus();
    for (const key of ['ArrowDown', 'ArrowUp'])
      for (let step = 0; step < 12; step++) {
        await this.page.keyboard.press(key);
        if ((await this.spoken.innerText()).startsWith(lane)) return;
      }
    throw new Error(`no lane is called ${lane}`);
  }

  /** Opens what can be done with a lane by its key. */
  async openMenu(lane: string): Promise<void> {
    await this.walkTo(lane);
    await this.page.keyboard.press('Shift+F10');
    await expect(this.menu).toHaveAccessibleName(new RegExp(lane));
  }

  async choose(lane: string, what: RegExp): Promise<void> {
    await this.openMenu(lane);
    await this.menu.getByRole('menuitem', { name: what }).click();
    await expect(this.menu).toBeHidden();
  }

  /** Where the head of the lane is drawn. */
  async headOf(lane: string): Promise<Box> {
    await this.openMenu(lane);
    const anchor = await this.page.locator('[data-lane-anchor]').boundingBox();
    await this.page.keyboard.press('Escape');
    await expect(this.menu).toBeHidden();
    if (!anchor) throw new Error('the menu was not anchored');
    const { heads } = await drawingOf(this.page);
    return { x: heads.x, y: anchor.y, width: heads.width, height: anchor.height };
  }

  /**
   * Presses a button of the lane's head until its words are spoken. Lanes grow and shrink as reports are gathered: a
   * press may come where the button no longer is.
   */
  async pressButton(lane: string, button: HeadButton, words: string): Promise<void> {
    await expect(async () => {
      const head = await this.headOf(lane);
      const { isRtl } = await drawingOf(this.page);
      const { x, y } = headButtonAt(head, button, isRtl);
      await this.page.mouse.click(x, y);
      await expect(this.spoken).toContainText(words, { timeout: 2_000 });
    }).toPass();
  }

  /** Drags a lane by its head to before another. */
  async dragBefore(lane: string, other: string): Promise<void> {
    const to = await this.headOf(other);
    const from = await this.headOf(lane);
    await this.page.mouse.move(from.x + from.width / 2, from.y + 12);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + to.width / 2, to.y + 30, { steps: 4 });
    await this.page.mouse.move(to.x + to.width / 2, to.y + 6);
    await this.page.mouse.up();
  }

  /** The names of the lanes that are shown from the top, as the table of counts has them. */
  async names(): Promise<readonly string[]> {
    const toTable = this.page.getByRole('button', { name: /^(جدول|Table)$/ });
    await toTable.click();
    await this.page.getByRole('button', { name: /^(الأعداد لكل صف|Counts by lane)$/ }).click();
    const headers = this.timeline.table.getByRole('rowheader');
    await expect(headers.first()).toBeVisible();
    const names = await headers.allInnerTexts();
    await toTable.click();
    await expect(this.timeline.picture).toBeVisible();
    return names.map(name => name.trim());
  }
}
