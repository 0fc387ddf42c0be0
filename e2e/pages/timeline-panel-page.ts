import { expect, type Locator, type Page } from '@playwright/test';
import { Workbench } from './workbench.ts';

/** The buttons of the timeline that open panels, in both languages. */
const openers = {
  'most-reported': /^(الأكثر تغطية|Most reported)$/,
  announcements: /^(مواعيد معلنة|Announced)$/,
  undated: /^(بلا تاريخ|Undated) \(/,
} as const;

/** What stands beside the timeline. */
export class TimelinePanelPage {
  readonly page: Page;
  readonly panel: Locator;
  /** What of each row takes the focus. */
  readonly rows: Locator;
  /** What was last done in it. */
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.locator('[data-timeline-panel]');
    this.rows = this.panel.locator('[data-row-main]');
    this.status = this.panel.locator('[data-panel-said]');
  }

  async open(what: keyof typeof openers): Promise<void> {
    await new Workbench(this.page).show('timeline');
    await expect(this.page.getByRole('application')).toBeVisible();
    const opener = this.page.getByRole('button', { name: openers[what] });
    if ((await opener.getAttribute('aria-pressed')) !== 'true') await opener.click();
    await expect(this.panel).toBeVisible();
  }

  /** Brings all marks into view: at first it is the days on which nearly all articles were published. */
  async showAll(): Promise<void> {
    await new Workbench(this.page).show('timeline');
    await this.page.getByRole('button', { name: /^(الكل|All)$/ }).click();
  }

  /** The row that says this. */
  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words });
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }

  /** Fills the date that is asked for and saves it. */
  async saveDate(value: string): Promise<void> {
    await this.panel.getByRole('textbox').fill(value);
    await this.button(/^(احفظ|Save)$/).click();
    await expect(this.panel.getByRole('textbox')).toHaveCount(0);
  }

  async undo(): Promise<void> {
    await this.button(/^(تراجع|Undo)$/).click();
  }
}
