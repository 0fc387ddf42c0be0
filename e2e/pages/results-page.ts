import { expect, type Locator, type Page } from '@playwright/test';
import { LibraryPage } from './library-page.ts';
import { SearchFieldPage } from './search-field.ts';

/** What the library shows of a search: results, ways to narrow them, searches that were saved. */
export class ResultsPage {
  readonly page: Page;
  readonly library: LibraryPage;
  readonly field: Locator;
  readonly facets: Locator;
  readonly chosen: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.library = new LibraryPage(page);
    this.field = new SearchFieldPage(page).field;
    this.facets = page.getByRole('complementary', { name: /^(تضييق النتائج|Narrow the results)$/ });
    this.chosen = page.getByRole('grid', { name: /^(ما ضُيّقت به النتائج|What the results are narrowed to)/ });
    this.saved = page.getByRole('group', { name: /^(هذا البحث|This search)$/ });
  }

  /** Searches and waits until so many articles are said to be found. */
  async search(query: string, found: RegExp): Promise<void> {
    await this.field.fill(query);
    await this.field.press('Enter');
    await this.expectFound(found);
  }

  async expectFound(found: RegExp): Promise<void> {
    await expect(this.page.locator('[aria-live]').filter({ hasText: found })).toBeVisible();
  }

  /** The words of an article's row that are marked: in its title, then in its passage. */
  marked(title: string): Locator {
    return this.library.row(title).locator('mark');
  }

  /** A value of a field, as a box to tick. */
  value(field: RegExp, value: RegExp): Locator {
    return this.facets.getByRole('group', { name: field }).locator('label').filter({ hasText: value });
  }

  /** How many places of the article in the reader are drawn as matches. */
  highlighted(): Promise<number> {
    return this.page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0);
  }

  async openSaved(): Promise<Locator> {
    await this.saved.getByRole('button', { name: /^(المحفوظة|Saved)/ }).click();
    return this.page.getByRole('dialog');
  }
}
