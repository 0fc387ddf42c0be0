import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '#e2e/launch/app-fixture.ts';
import { numberIn } from './number-in.ts';
import { Workbench } from './workbench.ts';

/** A large folder takes its time on a small machine that does other work too. */
const patiently = { timeout: 90_000 };

/** The import view: choosing files in whichever way this host has, and reading the report. */
export class ImportPage {
  readonly app: RunningApp;
  readonly page: Page;

  constructor(app: RunningApp) {
    this.app = app;
    this.page = app.page;
  }

  /** Chooses a file or folder and starts its import; does not wait for the end. */
  async begin(path: string, what: 'files' | 'folder' = 'folder'): Promise<void> {
    await new Workbench(this.page).show('import');
    const field = this.page.getByRole('textbox', { name: /مسار|Path/ });
    if (this.app.choosesByTypedPath) {
      await field.fill(path);
      await field.press('Enter');
      return;
    }
    if (what === 'folder') await this.app.chooseFolder(path);
    else await this.app.chooseFiles([path]);
    await this.page.getByRole('button', { name: what === 'folder' ? /مجلد|folder/ : /ملفات|files/ }).click();
  }

  /** Imports and waits for the report of this run; what is said of an earlier one is no sign of it. */
  async import(path: string, what: 'files' | 'folder' = 'folder'): Promise<void> {
    await new Workbench(this.page).show('import');
    const reports = this.page.getByRole('main').locator('ol > li');
    const none = this.page.getByText(/لا استيراد بعد|No import yet/);
    await expect(reports.first().or(none)).toBeVisible();
    const earlier = await reports.count();
    await this.begin(path, what);
    await expect(reports).toHaveCount(earlier + 1);
    await this.untilReported();
    await this.untilDone(/^(تم|Done):/);
  }

  /** Waits for the first articles, and says so soon: what is done with an import that runs comes before its end. */
  async untilUnderWay(): Promise<void> {
    await expect.poll(() => this.tally('articles'), { timeout: 60_000, intervals: [50] }).toBeGreaterThan(0);
  }

  /** Waits for what is said at the end of an import, and for its report. */
  async untilDone(words: RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words })).toBeVisible(patiently);
    await this.untilReported();
  }

  /** Waits until the newest report is whole. */
  async untilReported(): Promise<void> {
    const newest = this.page.getByRole('main').locator('ol > li').first();
    await expect(newest).toHaveAttribute('data-state', 'done', patiently);
  }

  /** One figure of the newest report, with any digits read as a number. */
  async tally(
    count: 'articles' | 'imported' | 'updated' | 'unchanged' | 'duplicate' | 'partlyRead' | 'failed',
  ): Promise<number> {
    const text = await this.page.locator(`ol > li [data-count="${count}"]`).first().innerText();
    return numberIn(text);
  }

  outcome(fileName: string): Locator {
    return this.page.getByRole('row').filter({ hasText: fileName });
  }
}
