import type { Page } from '@playwright/test';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { expect, test } from './filled-app.ts';
import { difaf, english, injured, loss, marsad, merchant, promise, ufuq } from './market-fire.ts';

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

test(
  'sets three accounts beside each other and leads from one to what no ribbon reaches',
  pageOnly,
  async ({ app }) => {
    const comparison = new ComparisonPage(app.page);
    await comparison.open(marsad, difaf, ufuq);
    for (const letter of ['أ', 'ب', 'ج']) await expect(comparison.pane(letter)).toBeVisible();
    await expect(comparison.pane('أ')).toContainText('مرصد الساحل');

    // Only the third reports it, and only the second; what two of three report is nobody's alone.
    await expect(comparison.row(loss)).toHaveAttribute('data-class', 'only-c');
    await expect(comparison.row(merchant)).toHaveAttribute('data-class', 'only-b');
    await expect(comparison.row('إغلاق السوق ثلاثة أيام، وتشكيل')).not.toHaveAttribute('data-class', /^only/);

    const base = comparison.row(promise);
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
  await expect(comparison.row(loss)).toHaveAttribute('data-class', 'only-a');

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
    expect(await accessibilityProblems(app.page)).toEqual([]);
  },
);

test(
  'scrolls all texts together until told not to, and shares the room as the analyst likes',
  pageOnly,
  async ({ app }) => {
    const comparison = new ComparisonPage(app.page);
    await comparison.open(marsad, difaf, ufuq);
    const tops = () =>
      app.page
        .locator('[data-pane] [tabindex="-1"]:has(> ul)')
        .evaluateAll(scrollers => scrollers.map(scroller => scroller.scrollTop));
    await comparison.row(injured).hover();
    await app.page.mouse.wheel(0, 2000);
    await expect.poll(async () => (await tops()).filter(top => top > 0).length).toBe(3);

    await app.page.getByRole('button', { name: 'تمرير متزامن' }).click();
    const [, second, third] = await tops();
    await comparison.pane('أ').hover();
    await app.page.mouse.wheel(0, -2000);
    await expect.poll(async () => (await tops())[0]).toBe(0);
    expect((await tops()).slice(1)).toEqual([second, third]);

    const border = app.page.getByRole('separator', { name: 'الحد بين أ وب' });
    const width = async () => (await comparison.pane('أ').boundingBox())?.width ?? 0;
    const before = await width();
    // The first article stands at the right, so its border moves away from it to the left.
    await border.press('ArrowLeft');
    await expect.poll(width).toBeGreaterThan(before);
    await expect(border).not.toHaveAttribute('aria-valuenow', '50');
    await border.dblclick();
    await expect(border).toHaveAttribute('aria-valuenow', '50');

    const grip = await border.boundingBox();
    if (!grip) throw new Error('the border has no grip');
    await app.page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await app.page.mouse.down();
    await app.page.mouse.move(grip.x + 100, grip.y + grip.height / 2);
    await app.page.mouse.up();
    await expect.poll(width).toBeLessThan(before - 50);
  },
);

test('leads from the table to the sentence among the texts', pageOnly, async ({ app }) => {
  const comparison = new ComparisonPage(app.page);
  await comparison.open(marsad, difaf, ufuq);
  await app.page.getByRole('button', { name: 'جدول' }).click();
  const cell = app.page.getByRole('gridcell').filter({ hasText: merchant });
  await cell.click();
  await app.page.keyboard.press('Enter');
  await expect(comparison.row(merchant)).toBeFocused();
});

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
  await expect(comparison.row(injured)).toHaveAttribute('data-class', 'conflict');
});

test('breaks no accessibility rule, in either language and theme', pageOnly, async ({ app }) => {
  test.slow();
  const comparison = new ComparisonPage(app.page);
  await comparison.open(marsad, difaf, ufuq);
  await expect(comparison.row(injured)).toHaveAttribute('data-class', 'conflict');
  for (const language of ['ar', 'en'] as const) {
    await new Workbench(app.page).switchTo(language);
    await inBothThemes(app.page, async () => {
      await comparison.focus(injured);
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
