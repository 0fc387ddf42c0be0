import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';

const file = join(import.meta.dirname, '../../main/import/extract/pdf/fixtures/two-columns.pdf');
const title = 'مدير الميناء: الرصيف الثالث يفتح أبوابه في ١٥ آذار/مارس 2024';

/** Opens the original of the open article, and waits until its page is drawn. */
async function showPages(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(اعرض في المصدر|Show in source)$/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-pdf-page]')).toBeVisible();
  return dialog;
}

/** How dark each of forty times forty fields of a drawn page is: letters stand in their places or they do not. */
const fieldsOf = (dialog: Locator): Promise<readonly number[]> =>
  dialog.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    const fields = Array.from({ length: 1600 }, () => 0);
    for (let i = 0; i < width * height; i++) {
      const row = Math.floor((Math.floor(i / width) / height) * 40);
      const field = row * 40 + Math.floor(((i % width) / width) * 40);
      if ((data[i * 4] ?? 255) < 128) fields[field] = (fields[field] ?? 0) + 1600 / (width * height);
    }
    return fields;
  });

const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, dark, i) => sum + Math.abs(dark - (b[i] ?? 0)), 0) / a.length;

/** How much of a drawn page is dark: one that could not be drawn has nothing on it. */
const inkOf = async (dialog: Locator): Promise<number> =>
  difference(
    await fieldsOf(dialog),
    Array.from({ length: 1600 }, () => 0),
  );

/** The page as it is drawn, once nothing changes it any more: the dialog finds its width first. */
async function pictureOf(dialog: Locator): Promise<readonly number[]> {
  let picture: readonly number[] = [];
  await expect
    .poll(async () => {
      const before = picture;
      picture = await fieldsOf(dialog);
      return before.length > 0 && difference(picture, before) === 0 && picture.some(dark => dark > 0.05);
    })
    .toBe(true);
  return picture;
}

test.describe('an article of a PDF', () => {
  test.beforeEach(async ({ app }) => {
    await new ImportPage(app).import(file, 'files');
    await new LibraryPage(app.page).open(title);
  });

  test('is shown on its page, with the words that were selected marked where they stand', async ({ app }) => {
    await new ReaderPage(app.page).date('يوم الثلاثاء').click();
    const dialog = await showPages(app.page);
    await expect(dialog).toContainText('الصفحة ١ من ٢');
    await expect(dialog.locator('[data-pdf-passage]')).toHaveCount(1);
    await expect.poll(() => inkOf(dialog)).toBeGreaterThan(0.01);
  });

  test('can be leafed through and enlarged by keys, and read as text', pageOnly, async ({ app }) => {
    const dialog = await showPages(app.page);
    const pages = dialog.getByRole('group');
    const width = (await dialog.locator('canvas').boundingBox())?.width ?? 0;
    await pages.press('PageDown');
    await expect(dialog).toContainText('الصفحة ٢ من ٢');
    await pages.press('+');
    await expect
      .poll(async () => (await dialog.locator('canvas').boundingBox())?.width ?? 0)
      .toBeGreaterThan(width * 1.2);
    await dialog.getByRole('button', { name: 'اعرض نصًّا' }).click();
    await expect(dialog.locator('[data-source-text]')).toContainText('قال مدير الميناء (سالم الحدّاد)');
  });

  test('looks the same whichever language the app speaks', pageOnly, async ({ app }) => {
    const inArabic = await pictureOf(await showPages(app.page));
    await app.page.keyboard.press('Escape');
    await new Workbench(app.page).switchTo('en');
    const dialog = await showPages(app.page);
    await expect(dialog).toContainText('Page 1 of 2');
    // The language decides the shapes of a few letters, and the place of none.
    expect(difference(await pictureOf(dialog), inArabic)).toBeLessThan(0.002);
  });
});
