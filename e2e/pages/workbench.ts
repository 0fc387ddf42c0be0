import { expect, type Locator, type Page } from '@playwright/test';

export type View = 'library' | 'reader' | 'compare' | 'timeline' | 'import' | 'clusters' | 'settings';

/** Names of the views in both languages, as their buttons say them. */
const names: Readonly<Record<View, RegExp>> = {
  library: /^(المكتبة|Library)$/,
  reader: /^(القارئ|Reader)$/,
  compare: /^(المقارنة|Comparison)$/,
  timeline: /^(الخط الزمني|Timeline)$/,
  import: /^(الاستيراد|Import)$/,
  clusters: /^(النصوص المتكررة|Copies)$/,
  settings: /^(الإعدادات|Settings)$/,
};

/** The window as a whole: the rail, the language, undo. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  viewButton(view: View): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name: names[view] });
  }

  async show(view: View): Promise<void> {
    await this.viewButton(view).click();
    await expect(this.viewButton(view)).toHaveAttribute('aria-current', 'page');
  }

  /** Switches the interface to the other language and waits until the document follows. */
  async switchTo(language: 'ar' | 'en'): Promise<void> {
    const root = this.page.locator('html');
    if ((await root.getAttribute('lang')) !== language)
      await this.page.getByRole('button', { name: language === 'ar' ? 'العربية' : 'English' }).click();
    await expect(root).toHaveAttribute('lang', language);
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+z');
  }
}
