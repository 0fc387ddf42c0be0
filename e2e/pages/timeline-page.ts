import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { numberIn } from './number-in.ts';
import { Workbench } from './workbench.ts';

/** The timeline view around its picture: what it tells of, its table, its files, the views that were kept. */
export class TimelinePage {
  readonly page: Page;
  readonly picture: Locator;
  /** What it tells of, and what belongs to that. */
  readonly subject: Locator;
  readonly field: Locator;
  /** Puts a table in the place of the picture, and the picture back. */
  readonly toTable: Locator;
  /** Opens the tray of articles without a date, and says how many there are. */
  readonly undated: Locator;

  constructor(page: Page) {
    this.page = page;
    this.picture = page.getByRole('application');
    this.subject = page.getByRole('group', { name: /^(موضوع الخط الزمني|What the timeline tells of)$/ });
    this.field = this.subject.getByRole('combobox');
    this.toTable = page.getByRole('button', { name: /^(جدول|Table)$/ });
    this.undated = page.getByRole('button', { name: /^(بلا تاريخ|Undated) \(/ });
  }

  async show(): Promise<void> {
    await new Workbench(this.page).show('timeline');
    await expect(this.subject).toBeVisible();
  }

  /** Has the timeline tell of these words. */
  async tellOf(words: string): Promise<void> {
    await this.field.fill(words);
    await this.field.press('Enter');
    await expect(this.subject).toContainText(words);
  }

  /** How many marks there are of what it tells of, in view or not. */
  async markCount(): Promise<number> {
    return numberIn(await this.subject.getByRole('status').first().innerText());
  }

  /** The table of marks, or of counts. */
  get table(): Locator {
    return this.page.getByRole('grid');
  }

  /** One lane for each of these. */
  async layLanesBy(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /^(الصفوف|Lanes)/ }).click();
    await this.page.getByRole('button', { name: /(صف لكل|One lane for each)$/ }).click();
    await this.page.getByRole('option', { name }).click();
    // Pressed earlier, the key would close the list of groupings instead.
    await expect(this.page.getByRole('listbox')).toHaveCount(0);
    // The focus comes back to the panel in a moment of its own: a key before that is heard by nobody.
    const panel = this.page.getByRole('dialog');
    await expect(async () => {
      await this.page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
  }

  /** The rows of the axis, by the name of this choice. */
  async showCalendars(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(محور الزمن|Time axis)$/ }).click();
    await this.page.getByRole('button', { name: /(التقويم|Calendars)$/ }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
    await expect(this.page.getByRole('listbox')).toHaveCount(0);
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** Asks for a file of what is in view. */
  async chooseFile(kind: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /^(احفظ بصيغة|Save as)$/ }).click();
    await this.page.getByRole('menuitem', { name: kind }).click();
  }

  /** Saves what is in view; the text of the file, and where it is. */
  async save(kind: RegExp): Promise<{ readonly text: string; readonly path: string; readonly name: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.chooseFile(kind)]);
    const path = await download.path();
    return { text: readFileSync(path, 'utf8'), path, name: download.suggestedFilename() };
  }

  /** Opens a file as a view. */
  async open(file: { readonly name: string; readonly text: string }): Promise<void> {
    await this.page.locator('input[type=file][accept*=json]').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
  }
}
