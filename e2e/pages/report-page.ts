import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The open report of the import view. */
export class ReportPage {
  readonly page: Page;
  /** The reports, newest first. */
  readonly reports: Locator;
  readonly newest: Locator;

  constructor(page: Page) {
    this.page = page;
    this.reports = page.getByRole('main').locator('ol > li');
    this.newest = this.reports.first();
  }

  get grid(): Locator {
    return this.newest.getByRole('grid');
  }

  row(path: string): Locator {
    return this.newest.getByRole('row').filter({ hasText: path });
  }

  /** The chip of a status, by its word in either language. */
  chip(name: RegExp): Locator {
    return this.newest.getByRole('button', { name }).and(this.page.locator('[aria-pressed]'));
  }

  find(words: string): Promise<void> {
    return this.newest.getByRole('textbox', { name: /ابحث في هذا التقرير|Find in this report/ }).fill(words);
  }

  get retryAll(): Locator {
    return this.newest.getByRole('button', { name: /أعد محاولة ما أخفق|Try the failed ones again/ });
  }

  /** Saves the report and gives what was written, line by line. */
  async save(which: RegExp): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
    await this.newest.getByRole('button', { name: /احفظ التقرير|Save the report/ }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: which }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    return { name: download.suggestedFilename(), lines: text.slice(1).trimEnd().split('\r\n') };
  }
}
