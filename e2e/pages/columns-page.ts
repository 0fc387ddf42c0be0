import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog in which the columns of a file are chosen. */
export class ColumnsPage {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: /^(أعمدة|Columns of)/ });
  }

  async open(fileName: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^(أعمدة|Columns of) .*${fileName}`) }).click();
    await expect(this.dialog).toBeVisible();
  }

  /** The control that says what a column holds. */
  role(column: string): Locator {
    return this.dialog.getByRole('row').filter({ hasText: column }).getByRole('button');
  }

  async choose(column: string, role: RegExp): Promise<void> {
    await this.role(column).click();
    await this.page.getByRole('option', { name: role }).click();
  }

  /** By the keyboard alone: opens the list, goes to the option that begins with these letters, takes it. */
  async chooseByKeyboard(column: string, steps: number): Promise<void> {
    await this.role(column).focus();
    await this.page.keyboard.press('Enter');
    for (let i = 0; i < steps; i++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  get preview(): Locator {
    return this.dialog.getByRole('article');
  }

  async apply(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^(طبّق|Apply)$/ }).click();
    await expect(this.dialog).toBeHidden({ timeout: 30_000 });
  }
}
