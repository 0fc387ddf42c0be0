import { expect, type Locator, type Page } from '@playwright/test';
import { Workbench } from './workbench.ts';

/** The list of articles. */
export class LibraryPage {
  readonly page: Page;
  readonly grid: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: /^(المقالات|Articles)$/ });
  }

  async show(): Promise<void> {
    await new Workbench(this.page).show('library');
  }

  row(title: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: title });
  }

  /** Titles of the rows that exist now, in their order. */
  async titles(): Promise<readonly string[]> {
    await expect(this.grid.getByRole('gridcell').first()).toBeVisible();
    return this.grid.locator('[role="gridcell"][aria-colindex="1"]').allInnerTexts();
  }

  /** What stands in a column of the rows that exist now, in their order. */
  async cells(column: string): Promise<readonly string[]> {
    return this.grid.locator(`[role="gridcell"][data-column="${column}"]`).allInnerTexts();
  }

  /** Titles of the selected rows that exist now. */
  async selectedTitles(): Promise<readonly string[]> {
    return this.grid.locator('[aria-selected="true"] [data-column="title"]').allInnerTexts();
  }

  async sortBy(column: RegExp): Promise<void> {
    await this.grid.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  async open(title: string): Promise<void> {
    await this.show();
    await this.row(title).dblclick();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
}
