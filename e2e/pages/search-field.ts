import type { Locator, Page } from '@playwright/test';

/** The field in which all articles are searched. */
export class SearchFieldPage {
  readonly page: Page;
  readonly region: Locator;
  readonly field: Locator;
  readonly suggestions: Locator;
  readonly problems: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('search');
    this.field = this.region.getByRole('combobox');
    this.suggestions = page.getByRole('option');
    this.problems = this.region.getByRole('listitem');
  }

  /** Types behind what is there, key by key. */
  async type(text: string): Promise<void> {
    await this.field.press('End');
    await this.field.pressSequentially(text);
  }

  /** Goes down to a suggestion and takes it over with this key. */
  async choose(suggestion: RegExp, key: 'Enter' | 'Tab'): Promise<void> {
    const wanted = this.suggestions.filter({ hasText: suggestion });
    await wanted.waitFor();
    while ((await wanted.getAttribute('data-focused')) === null) await this.field.press('ArrowDown');
    await this.field.press(key);
  }

  selected(): Promise<string> {
    return this.field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    );
  }

  async showHelp(): Promise<void> {
    await this.region.getByRole('button', { name: /^(كيف تبحث|How to search)$/ }).click();
  }
}
