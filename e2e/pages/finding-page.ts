import { expect, type Locator, type Page } from '@playwright/test';

/** The panel of a finding beside the open article, and the ways to it. */
export class FindingPage {
  readonly page: Page;
  readonly panel: Locator;
  /** What the finding means, in the words of the panel. */
  readonly value: Locator;
  readonly corrections: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: /^(ما عُثر عليه|Finding)$/ });
    this.value = this.panel.locator('[data-finding-value]');
    this.corrections = page.locator('[data-corrections] li');
  }

  /** The mark of these words in the text, where it begins. */
  mark(words: string, layer?: 'date' | 'statement' | 'entity' | 'number'): Locator {
    const marks = this.page.locator(
      `[data-article-text] [data-begins]${layer ? `[data-layer="${layer}"]` : ''}`,
    );
    return marks.filter({ hasText: words }).first();
  }

  async open(words: string, layer?: 'date' | 'statement' | 'entity' | 'number'): Promise<void> {
    await this.mark(words, layer).click();
    await expect(this.panel).toBeVisible();
  }

  async back(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.panel).toBeHidden();
  }

  async reject(how: 'here' | 'everywhere'): Promise<void> {
    await this.panel.getByRole('button', { name: /^(ارفض|Reject)$/ }).click();
    const choice = how === 'here' ? /^(هنا فقط|Only here)/ : /^(حيثما وجدت|Wherever this rule)/;
    await this.page.getByRole('menuitem', { name: choice }).click();
    await expect(this.panel).toBeHidden();
  }

  /** Selects words of the text as the mouse would, once. */
  async select(words: string): Promise<void> {
    await this.page.locator('[data-article-text]').evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const pieces: Text[] = [];
      while (walker.nextNode()) pieces.push(walker.currentNode as Text);
      const start = pieces
        .map(piece => piece.data)
        .join('')
        .indexOf(wanted);
      const range = document.createRange();
      let at = 0;
      for (const piece of pieces) {
        const end = at + piece.length;
        if (at <= start && start < end) range.setStart(piece, start - at);
        if (at < start + wanted.length && start + wanted.length <= end)
          range.setEnd(piece, start + wanted.length - at);
        at = end;
      }
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }, words);
  }

  /** Presses one of the choices beside the selected words. */
  async markAs(name: RegExp): Promise<void> {
    await this.page.locator('[data-selection-toolbar]').getByRole('button', { name }).click();
  }

  async choose(field: RegExp, option: RegExp): Promise<void> {
    await this.page.getByRole('complementary').getByRole('button', { name: field }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Saves the form that is open, and waits until what it made is shown in its place. */
  async save(): Promise<void> {
    await this.page
      .getByRole('complementary')
      .getByRole('button', { name: /^(احفظ|Save)$/ })
      .click();
    await expect(this.panel).toBeVisible();
  }
}
