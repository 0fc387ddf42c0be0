import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { accessibilityProblems } from './accessibility.ts';
import { samplePath } from './sample-files.ts';

const total = 100_000;

/** Puts copies of the one stored article beside it, each with its number as title and its own day, past the app. */
async function fillLibrary(page: Page): Promise<void> {
  await page.evaluate(async count => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('mizan-collection'));
    const [model] = await settled(database.transaction('articles').objectStore('articles').getAll(null, 1));
    for (let from = 0; from < count; from += 5000) {
      const transaction = database.transaction('articles', 'readwrite');
      const done = new Promise(resolve => (transaction.oncomplete = resolve));
      const store = transaction.objectStore('articles');
      if (from === 0) store.clear();
      for (let n = from; n < from + 5000; n += 1) {
        const day = new Date(Date.UTC(1950, 0, 1 + (n % 27_000))).toISOString().slice(0, 10);
        const number = String(n).padStart(6, '0');
        const published = { value: day, precision: 'day', provenance: 'stated', source: null };
        store.put({
          ...model,
          id: `copy-${number}`,
          title: `خبر رقم ${number}`,
          titleKey: number,
          published,
          publishedKey: day,
        });
      }
      await done;
    }
    database.close();
  }, total);
  await page.reload();
}

test(
  'a hundred thousand articles: the right row everywhere, by mouse, by key and in any order',
  pageOnly,
  async ({ app }) => {
    test.setTimeout(180_000);
    const { page } = app;
    await new ImportPage(app).import(samplePath('undated.txt'), 'files');
    await fillLibrary(page);
    const library = new LibraryPage(page);
    await library.show();
    await expect(library.grid).toHaveAttribute('aria-rowcount', String(total + 1), { timeout: 30_000 });
    await library.sortBy(/العنوان/);
    await expect(library.row('خبر رقم 000000')).toBeVisible();

    await library.grid.focus();
    await page.keyboard.press('End');
    await expect(library.row('خبر رقم 099999')).toHaveAttribute('aria-rowindex', String(total + 1));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    await expect(library.row('خبر رقم 000000')).toHaveAttribute('aria-rowindex', '2');
    expect(await accessibilityProblems(page)).toEqual([]);

    for (const share of [0.25, 0.5, 0.731]) {
      await library.grid.evaluate(
        (element, part) => (element.scrollTop = (element.scrollHeight - element.clientHeight) * part),
        share,
      );
      const row = library.grid.getByRole('row').filter({ hasText: 'خبر رقم' }).nth(5);
      await expect
        .poll(async () => Math.abs(Number(await row.getAttribute('aria-rowindex')) - total * share))
        .toBeLessThan(60);
      const index = Number(await row.getAttribute('aria-rowindex'));
      await expect(row).toContainText(`خبر رقم ${String(index - 2).padStart(6, '0')}`);
    }
  },
);
