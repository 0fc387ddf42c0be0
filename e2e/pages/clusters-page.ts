import { expect, type Locator, type Page } from '@playwright/test';
import { Workbench } from './workbench.ts';

/** The page of texts that stand in the collection more than once. */
export class ClustersPage {
  readonly page: Page;
  readonly grid: Locator;
  /** The copies of the text that the grid is on. */
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: /^(النصوص المتكررة|Repeated texts)$/ });
    this.panel = page.getByRole('complementary', { name: /^(نسخ هذا النص|The copies of this text)$/ });
  }

  /** Opens the page and waits until copies are known. */
  async show(): Promise<void> {
    await new Workbench(this.page).show('clusters');
    await expect(this.grid).toBeVisible();
  }

  row(title: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: title });
  }

  /** The titles of the rows that exist now, in their order. */
  async titles(): Promise<readonly string[]> {
    await expect(this.grid.getByRole('gridcell').first()).toBeVisible();
    return this.grid.locator('[role="gridcell"][aria-colindex="1"]').allInnerTexts();
  }

  /** The copy that this outlet published. */
  copy(outlet: string): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: outlet });
  }

  async compare(): Promise<void> {
    await this.panel.getByRole('button', { name: /^(قارن|Compare)/ }).click();
  }
}
