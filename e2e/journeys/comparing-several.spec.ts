import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { copySamples } from './sample-files.ts';

const marsad = 'حريق يلتهم عشرات المتاجر';
const difaf = '15 مصاباً في حريق سوق العطارين';
const ufuq = 'وادي الريحان تحصي خسائر';
const english = 'Fire guts dozens of shops';

/** Takes an article out of the collection behind the back of the app. */
const forgetArticle = (page: Page, title: string): Promise<void> =>
  page.evaluate(async words => {
    const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asPromise(indexedDB.open('mizan-collection'));
    const stores = database.transaction(['articles', 'bodies'], 'readwrite');
    const articles = stores.objectStore('articles');
    const all = (await asPromise(articles.getAll())) as readonly { id: string; title: string }[];
    for (const { id } of all.filter(found => found.title.includes(words))) {
      await asPromise(articles.delete(id));
      await asPromise(stores.objectStore('bodies').delete(id));
    }
    database.close();
  }, title);

test.beforeEach(async ({ app }) => {
  await new ImportPage(app).import(copySamples());
});

test(
  'sets three accounts beside each other and leads from one to what no ribbon reaches',
  pageOnly,
  async ({ app }) => {
    const comparison = new ComparisonPage(app.page);
    await comparison.open(marsad, difaf, ufuq);
    for (const letter of ['أ', 'ب', 'ج']) await expect(comparison.pane(letter)).toBeVisible();
    await expect(comparison.pane('أ')).toContainText('مرصد الساحل');

    // Only the third reports it, and only the second; what two of three report is nobody's alone.
    await expect(comparison.row('بنحو 7 ملايين دولار')).toHaveAttribute('data-class', 'only-c');
    await expect(comparison.row('وقال التاجر وليد الصبّاغ')).toHaveAttribute('data-class', 'only-b');
    await expect(comparison.row('إغلاق السوق ثلاثة أيام، وتشكيل')).not.toHaveAttribute('data-class', /^only/);

    const base = comparison.row('كل تاجر خسر متجره');
    const third = comparison.row('التعويض حق لكل تاجر');
    await expect(third).not.toHaveAttribute('data-class', /^only/);
    await base.getByRole('button', { name: /اذهب إلى وكالة الأفق/ }).click();
    await expect(third).toBeFocused();
    // In Arabic the way back to the first article goes to the right.
    await app.page.keyboard.press('ArrowRight');
    await expect(third).not.toBeFocused();
  },
);

test('makes another article the base, and takes one out', pageOnly, async ({ app }) => {
  const comparison = new ComparisonPage(app.page);
  await comparison.open(marsad, difaf, ufuq);
  await comparison
    .pane('ج')
    .getByRole('button', { name: /اجعله الأساس/ })
    .click();
  await expect(comparison.pane('أ')).toContainText('وكالة الأفق');
  await expect(comparison.row('بنحو 7 ملايين دولار')).toHaveAttribute('data-class', 'only-a');

  await comparison.focus('سوق العطارين أقدم أسواق المدينة');
  await app.page.keyboard.press('b');
  await expect(comparison.pane('أ')).toContainText('مرصد الساحل');

  await comparison
    .pane('ب')
    .getByRole('button', { name: /أخرجه من المقارنة/ })
    .click();
  await expect(comparison.pane('ج')).toHaveCount(0);
  await expect(comparison.pane('ب')).toContainText('ضفاف');
});

test(
  'shows four accounts in two languages as a table, and beside each other when asked to',
  pageOnly,
  async ({ app }) => {
    const comparison = new ComparisonPage(app.page);
    await comparison.open(marsad, difaf, ufuq, english);
    await expect(app.page.getByRole('columnheader')).not.toHaveCount(0);
    await expect(comparison.pane('د')).toHaveCount(0);
    await app.page.getByRole('button', { name: 'جنبًا إلى جنب' }).click();
    await expect(comparison.pane('د')).toBeVisible();
    await expect(comparison.row('The market dates from 1894')).toHaveAttribute('data-class', 'linked');
    await expect(comparison.pane('د').getByRole('list')).toHaveAttribute('dir', 'ltr');
    await expect(comparison.pane('أ').getByRole('list')).toHaveAttribute('dir', 'rtl');
  },
);

test('says which article is gone, goes on with the others, and takes it out', pageOnly, async ({ app }) => {
  const comparison = new ComparisonPage(app.page);
  await comparison.open(marsad, difaf, ufuq);
  await expect(comparison.pane('ج')).toBeVisible();
  await new Workbench(app.page).show('library');
  await forgetArticle(app.page, ufuq);
  await new Workbench(app.page).show('compare');
  await expect(app.page.getByRole('alert')).toContainText('لم يعد في المجموعة');
  await expect(comparison.pane('ب')).toContainText('ضفاف');
  await expect(comparison.pane('ج')).toHaveCount(0);
  await app.page.getByRole('button', { name: 'أخرجه من المقارنة' }).click();
  await expect(app.page.getByRole('alert')).toHaveCount(0);
  await expect(comparison.row('وأصيب 12 شخصاً')).toHaveAttribute('data-class', 'conflict');
});

test('breaks no accessibility rule, in either language and theme', pageOnly, async ({ app }) => {
  test.slow();
  const comparison = new ComparisonPage(app.page);
  await comparison.open(marsad, difaf, ufuq);
  await expect(comparison.row('وأصيب 12 شخصاً')).toHaveAttribute('data-class', 'conflict');
  for (const language of ['ar', 'en'] as const) {
    await new Workbench(app.page).switchTo(language);
    await inBothThemes(app.page, async () => {
      await comparison.focus('وأصيب 12 شخصاً');
      expect(await accessibilityProblems(app.page)).toEqual([]);
    });
    await app.page.keyboard.press('?');
    await expect(app.page.getByRole('dialog')).toBeVisible();
    expect(await accessibilityProblems(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('button', { name: /^(الفروق|Differences)/ }).click();
    await expect(
      app.page.getByRole('button', { name: /العودة إلى المعتاد|Back to the usual/ }),
    ).toBeVisible();
    expect(await accessibilityProblems(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: /^(الفروق|Differences)/ }).click();
  }
});
