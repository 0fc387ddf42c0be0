import { expect, type Locator, type Page } from '@playwright/test';

/** An open article. */
export class ReaderPage {
  readonly page: Page;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.locator('[data-article-text]');
  }

  /** The entry of the list of dates that stands for these words. */
  date(words: string): Locator {
    return this.page.getByRole('complementary').locator('button[data-rule]').filter({ hasText: words });
  }

  /** What these words mean under the present publication date. */
  meaning(words: string): Locator {
    return this.date(words).locator('[data-temporal-meaning]');
  }

  async setPublished(day: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(حدد التاريخ|غيّر التاريخ|Set the date|Change the date)$/ })
      .click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(day);
    await dialog.getByRole('button', { name: /^(احفظ|Save)$/ }).click();
    await expect(dialog).toBeHidden();
  }

  async setOutlet(name: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(حدد الجهة|غيّر الجهة|Set the outlet|Change the outlet)$/ })
      .click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(name);
    await dialog.getByRole('button', { name: /^(احفظ|Save)$/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** Opens the original and returns the dialog that shows it. */
  async showSource(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^(اعرض في المصدر|Show in source)$/ }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.locator('[data-source-text]')).toBeVisible();
    return dialog;
  }
}
