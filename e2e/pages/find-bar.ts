import type { Locator, Page } from '@playwright/test';

/** The bar in which words are typed that are to be found in the article that is read. */
export class FindBar {
  readonly page: Page;
  readonly bar: Locator;
  readonly field: Locator;
  readonly standing: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('search', { name: /^(البحث في هذا المقال|Find in this article)$/ });
    this.field = this.bar.getByRole('textbox');
    this.standing = this.bar.getByRole('status');
  }

  exact(): Locator {
    return this.bar.getByRole('button', { name: /^(الكلمات كما كُتبت|Whole words as typed)$/ });
  }

  /** The words that are marked in the article, in the order of reading; those of the place that is shown last. */
  async marked(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      ['find-match', 'find-current'].flatMap(name =>
        [...(CSS.highlights.get(name) ?? [])].map(range => String(range)),
      ),
    );
  }
}
