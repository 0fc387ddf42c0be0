import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** The comparison as a table, and what stands beside it. */
export class ComparisonTablePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly overview: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: /^(المقارنة في جدول|The comparison as a table)/ });
    this.overview = page.getByRole('complementary', { name: /^(الخلاصة|Overview)$/ });
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: /^(جدول|Table)$/ }).click();
  }

  async openOverview(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(الخلاصة|Overview)$/ })
      .first()
      .click();
  }

  /** A part of the overview. */
  part(name: string): Locator {
    return this.overview.getByRole('region', { name });
  }

  row(words: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: words });
  }

  /** The cell that has these words. */
  cell(words: string): Locator {
    return this.grid.getByRole('gridcell').filter({ hasText: words });
  }

  /** Saves the table as a file of this kind, and gives its name and text. */
  async save(kind: RegExp): Promise<{ readonly name: string; readonly text: string }> {
    await this.page.getByRole('button', { name: /^(احفظ الجدول|Save the table)$/ }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: kind }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
}
