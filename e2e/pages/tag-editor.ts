import type { Locator, Page } from '@playwright/test';

/** The tags of the article that is open, or of those that are selected in the library. */
export class TagEditor {
  readonly page: Page;
  readonly region: Locator;
  readonly field: Locator;
  readonly chips: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: /^(الوسوم|Tags)$/ });
    this.field = this.region.getByRole('combobox');
    this.chips = this.region.getByRole('row');
  }

  chip(tag: string): Locator {
    return this.chips.filter({ hasText: tag });
  }

  async add(tag: string): Promise<void> {
    await this.field.fill(tag);
    await this.field.press('Enter');
  }

  async remove(tag: string): Promise<void> {
    await this.chip(tag).getByRole('button').click();
  }
}
