import type { Page } from '@playwright/test';
import { expect as expectSoon, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { ClustersPage } from '#e2e/pages/clusters-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems } from './accessibility.ts';
import { samplePath } from './sample-files.ts';

/** So much is stored, and the index is made of it meanwhile: a slow disk takes its time. */
const expect = expectSoon.configure({ timeout: 60_000 });

const total = 100_000;
/** Three articles each. */
const clusterCount = 20_000;

/**
 * Puts copies of the one stored article beside it, each with its number as title and its own day, past the app. The first
 * 60,000 stand in clusters of three.
 */
async function fillLibrary(page: Page): Promise<void> {
  await page.evaluate(
    async ([count, clusters]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open('mizan-collection'));
      const [model] = await settled(database.transaction('articles').objectStore('articles').getAll(null, 1));
      for (let from = 0; from < count; from += 5000) {
        const transaction = database.transaction(['articles', 'reuse', 'clusters'], 'readwrite');
        const done = new Promise(resolve => (transaction.oncomplete = resolve));
        const store = transaction.objectStore('articles');
        if (from === 0)
          for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear();
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
          const first = n - (n % 3);
          if (first >= clusters * 3) continue;
          const members = [0, 1, 2].map(place => `copy-${String(first + place).padStart(6, '0')}`);
          const others = members.filter((_, place) => place !== n % 3);
          transaction.objectStore('reuse').put({
            articleId: members[n % 3],
            clusterId: members[0],
            nearDuplicates: others.map(articleId => ({ articleId, share: 0.9, longestRun: 80 })),
            passages: [],
          });
          if (n === first) transaction.objectStore('clusters').put({ id: members[0], members });
        }
        await done;
      }
      database.close();
    },
    [total, clusterCount] as const,
  );
  await page.reload();
}

test(
  'a hundred thousand articles and their copies: the right row everywhere, by mouse, by key and in any order',
  pageOnly,
  async ({ launcher }) => {
    test.setTimeout(300_000);
    // On a disk, as an analyst's would be.
    const app = await launcher.start();
    const { page } = app;
    await new ImportPage(app).import(samplePath('undated.txt'), 'files');
    await fillLibrary(page);
    const library = new LibraryPage(page);
    await library.show();
    await expect(library.grid).toHaveAttribute('aria-rowcount', String(total + 1));
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
      const isCopied = index - 2 < clusterCount * 3;
      await expect(row.getByRole('button', { name: 'نسختان أخريان' })).toHaveCount(isCopied ? 1 : 0);
    }

    await test.step('all are selected at once; an edit of them is stopped, and undone as far as it came', async () => {
      const strip = page.getByRole('complementary', { name: 'تعديل المقالات' });
      const edited = library.grid.getByText('وكالة الأفق البعيد');
      await library.grid.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Control+a');
      await expect(page.getByRole('status').filter({ hasText: /١٠٠.٠٠٠ مقال محدد/ })).toBeVisible();
      await page.keyboard.press('o');
      await page.getByRole('dialog').getByRole('textbox').fill('وكالة الأفق البعيد');
      await page.keyboard.press('Enter');
      await expect(strip.getByRole('progressbar')).toBeVisible();
      await expect(edited.first()).toBeVisible();
      await strip.getByRole('button', { name: 'أوقف' }).click();
      await expect(strip).toContainText('توقف التعديل بعد');
      await library.grid.focus();
      await new Workbench(page).undo();
      await expect(strip).toBeHidden();
      await expect(edited).toHaveCount(0);
    });

    const clusters = new ClustersPage(page);
    await clusters.show();
    await expect(clusters.grid).toHaveAttribute('aria-rowcount', String(clusterCount + 1));
    await clusters.grid.focus();
    await page.keyboard.press('End');
    await expect(clusters.row('خبر رقم 059997')).toHaveAttribute('aria-rowindex', String(clusterCount + 1));
    await expect(clusters.panel.getByRole('listitem')).toHaveCount(3);
    // Every title is read for this: four clusters from 045000 on have one with it, and the one of 004500.
    await page.getByRole('textbox', { name: /العنوان أو الجهة/ }).fill('04500');
    await expect(clusters.grid).toHaveAttribute('aria-rowcount', '6');
    await expect(clusters.row('خبر رقم 045000')).toBeVisible();
  },
);
