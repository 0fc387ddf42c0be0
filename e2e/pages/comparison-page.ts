import { expect, type Locator, type Page } from '@playwright/test';
import { LibraryPage } from './library-page.ts';

/** The comparison: its panes, rows and tools. */
export class ComparisonPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Puts articles of the library beside each other, the first as the base. */
  async open(...titles: readonly string[]): Promise<void> {
    const library = new LibraryPage(this.page);
    await library.show();
    for (const [place, title] of titles.entries())
      await library.row(title).click(place > 0 ? { modifiers: ['Control'] } : {});
    await this.page.getByRole('button', { name: /^(قارن|Compare)$/ }).click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: /^(المقارنة|Comparison)$/ }),
    ).toBeAttached();
  }

  pane(letter: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${letter}:`) });
  }

  /** The sentence of any pane that has these words. */
  row(words: string): Locator {
    return this.page.locator('li[data-class]').filter({ hasText: words });
  }

  chip(label: RegExp): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name: label });
  }

  /** Gives a sentence the focus, as the Tab and arrow keys would. */
  async focus(words: string): Promise<void> {
    await this.row(words).evaluate(row => (row as HTMLElement).focus());
    await expect(this.row(words)).toBeFocused();
  }

  /** What was said last of a command or jump. */
  saying(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }
}
