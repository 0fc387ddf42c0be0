import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ClustersPage } from '#e2e/pages/clusters-page.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { Workbench, type View } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { test as filled } from './filled-app.ts';

const copies = join(import.meta.dirname, '../data/copies');
const storm = {
  agency: 'العاصفة «نسيم» تغلق ميناء رأس المرجان وتقطع الكهرباء عن 14 ألف منزل',
  marsad: 'إغلاق ميناء رأس المرجان بسبب العاصفة «نسيم»',
  ownWords: 'ليلة بلا كهرباء على شاطئ رأس المرجان',
  review: 'أسبوع الساحل: عاصفة ومعرض وبطولة',
};
const reopened = 'مكتبة وادي الريحان تفتح أبوابها بعد سنتين من الترميم';
const reopenedLater = 'بعد الترميم: مكتبة وادي الريحان تستقبل القراء';

const isInView = (page: Page, view: View): Promise<void> =>
  expect(new Workbench(page).viewButton(view)).toHaveAttribute('aria-current', 'page');

/** Waits for the comparison of these articles, in this order and without any other. */
async function expectComparison(page: Page, ...titles: readonly string[]): Promise<void> {
  await isInView(page, 'compare');
  const comparison = new ComparisonPage(page);
  for (const [place, title] of titles.entries())
    await expect(comparison.pane('أبجد'.charAt(place))).toContainText(title);
  await expect(comparison.pane('أبجد'.charAt(titles.length))).toHaveCount(0);
}

/** Puts an article of the library into the tray. */
async function putAside(page: Page, title: string): Promise<void> {
  await new LibraryPage(page).row(title).click();
  await page.getByRole('button', { name: 'ضع جانبًا للمقارنة' }).click();
}

test(
  'gathers the copies of a text with who had it first, and compares those that are chosen',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const clusters = new ClustersPage(page);
    await test.step('nothing is there before anything is imported', async () => {
      await new Workbench(page).show('clusters');
      await expect(page.getByRole('heading', { name: 'لا شيء هنا بعد' })).toBeVisible();
    });

    await new ImportPage(app).import(copies);
    await clusters.show();
    await test.step('the largest group first, with its first outlet and its outlets counted', async () => {
      await expect.poll(() => clusters.titles()).toEqual([storm.agency, reopened]);
      await expect(clusters.row(storm.agency)).toContainText('وكالة الأفق');
      await expect(clusters.row(storm.agency).getByRole('gridcell').nth(2)).toHaveText('٥');
      await expect(clusters.row(reopened).getByRole('gridcell').nth(3)).toContainText('٢');
      await expect(clusters.panel).toContainText(/أول من نشره .?وكالة الأفق/);
      await expect(clusters.panel.getByRole('listitem')).toHaveCount(5);
    });

    await test.step('the list is sorted and filtered', async () => {
      await clusters.grid.getByRole('columnheader', { name: 'تاريخ النشر' }).getByRole('button').click();
      await expect.poll(() => clusters.titles()).toEqual([reopened, storm.agency]);
      await page.getByRole('textbox', { name: /العنوان أو الجهة/ }).fill('مرصد');
      await expect.poll(() => clusters.titles()).toEqual([storm.agency]);
      await page.getByRole('textbox', { name: /العنوان أو الجهة/ }).fill('كسوف');
      await expect(page.getByText('لا نص متكرر يطابق ما كتبته.')).toBeVisible();
      await page.getByRole('textbox', { name: /العنوان أو الجهة/ }).fill('مكتبة');
      await clusters.grid.focus();
      await page.keyboard.press('Alt+1');
      await isInView(page, 'library');
      await page.keyboard.press('Alt+6');
      await expect.poll(() => clusters.titles()).toEqual([reopened]);
      await page.getByRole('textbox', { name: /العنوان أو الجهة/ }).fill('');
    });

    await test.step('by keyboard alone: to the other text, to its copies, to their comparison', async () => {
      await clusters.grid.focus();
      await page.keyboard.press('Home');
      await expect(clusters.copy('صحيفة المرفأ')).toContainText(reopened);
      await page.keyboard.press('Enter');
      await expect(clusters.copy('صحيفة المرفأ').getByRole('checkbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(clusters.grid).toBeFocused();
      await page.keyboard.press('v');
      await expectComparison(page, reopened, reopenedLater);
    });

    await test.step('the earliest of each outlet are chosen at first, four at most; others can be', async () => {
      await clusters.show();
      await clusters.row(storm.agency).click();
      const chosen = clusters.panel.getByRole('checkbox', { checked: true });
      await expect(chosen).toHaveCount(4);
      const unchosen = clusters.panel.getByRole('checkbox', { checked: false });
      await expect(unchosen).toBeDisabled();
      await clusters.copy('ضفاف').getByText('ضفاف').click();
      await clusters.copy('بريد الوادي').getByText('بريد الوادي').click();
      await clusters.copy('مرصد الساحل').getByText('مرصد الساحل').click();
      await expect(chosen).toHaveCount(1);
      await expect(clusters.panel.getByRole('button', { name: /^قارن/ })).toBeDisabled();
      await clusters.copy('مرصد الساحل').getByText('مرصد الساحل').click();
      await clusters.copy('ضفاف').getByText('ضفاف').click();
      await clusters.compare();
      await isInView(page, 'compare');
      await expect(new ComparisonPage(page).pane('أ')).toContainText(storm.agency);
      await expect(new ComparisonPage(page).pane('ج')).toBeVisible();
      await expect(new ComparisonPage(page).pane('د')).toHaveCount(0);
      await clusters.show();
      await expect(chosen).toHaveCount(3);
    });
  },
);

filled.use({ holds: 'copies' });

filled(
  'says in the library in how many other outlets an article stands, and opens them beside each other',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const library = new LibraryPage(page);
    await library.show();
    await expect(library.row(reopened)).toContainText('في جهة أخرى');
    await expect(library.row(storm.agency)).toContainText('في ٤ جهات أخرى');
    await expect(library.row(storm.ownWords)).not.toContainText('أخرى');

    await test.step('two copies open in the comparison, with the one that was pressed first', async () => {
      await library.row(reopenedLater).getByRole('button').click();
      await expectComparison(page, reopenedLater, reopened);
    });
    await test.step('more than a comparison takes open as a group, by key too', async () => {
      await library.show();
      await library.row(storm.marsad).click();
      await library.grid.focus();
      await page.keyboard.press('v');
      await isInView(page, 'clusters');
      await expect(new ClustersPage(page).copy('مرصد الساحل')).toBeVisible();
    });
    await test.step('three that were selected are compared, five are too many', async () => {
      await library.show();
      await library.row(storm.agency).click();
      for (const title of [storm.ownWords, storm.review])
        await library.row(title).click({ modifiers: ['Control'] });
      await page.getByRole('button', { name: 'قارن', exact: true }).click();
      await expect(new ComparisonPage(page).pane('ج')).toContainText(storm.review);
      await library.show();
      await expect(library.row(storm.agency)).toBeVisible();
      await library.grid.focus();
      await page.keyboard.press('Home');
      for (let more = 0; more < 4; more++) await page.keyboard.press('Shift+ArrowDown');
      await expect(page.getByRole('button', { name: 'قارن', exact: true })).toBeDisabled();
      await expect(page.getByText('تأخذ المقارنة ٤ مقالات على الأكثر.')).toBeVisible();
    });
  },
);

filled(
  'names beside an article its copies, what shares a passage with it, and other reports of the event with their reasons',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const library = new LibraryPage(page);
    await library.open(storm.agency);
    const copiesList = page.getByRole('list', { name: 'نُشر أيضًا في' });
    await expect(copiesList.getByRole('listitem')).toHaveCount(4);
    await expect(copiesList.getByRole('listitem').filter({ hasText: 'مرصد الساحل' })).toContainText(
      /المشترك [٠-٩]+.* من النص الأقصر/,
    );
    const passages = page.getByRole('list', { name: 'يشترك في مقاطع مع' });
    await expect(passages).toContainText(storm.review);
    await expect(passages).toContainText(/نحو [٠-٩]+ كلمة متتالية/);
    const details = page.getByRole('complementary', { name: 'التفاصيل' });
    const suggestion = details.locator('[data-other-article]').filter({ hasText: storm.ownWords });
    await expect(suggestion).toContainText(/كلاهما يذكر: .*هالة الدوسري/);

    await test.step('a suggestion is put aside and taken out again', async () => {
      const tray = page.getByRole('complementary', { name: 'مقالات للمقارنة' });
      await suggestion.getByRole('button', { name: /جانبًا للمقارنة/ }).click();
      await expect(tray).toContainText(storm.ownWords);
      await suggestion.getByRole('button', { name: /من السلة/ }).click();
      await expect(tray).toHaveCount(0);
    });
    await test.step('it is compared at once', async () => {
      await suggestion.getByRole('button', { name: /^قارن مع/ }).click();
      await expectComparison(page, storm.agency, storm.ownWords);
    });
    await test.step('an article is opened by the title of another, and leads to the whole group', async () => {
      await new Workbench(page).show('reader');
      await copiesList.getByRole('button', { name: storm.marsad, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: storm.marsad })).toBeVisible();
      await page.getByRole('button', { name: 'اعرض كل النسخ معًا' }).click();
      await expect(new ClustersPage(page).copy('مرصد الساحل')).toBeVisible();
    });
  },
);

filled(
  'suggests what to put beside an article of the tray, which takes four and compares them all',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const library = new LibraryPage(page);
    await library.show();
    await putAside(page, storm.agency);
    const tray = page.getByRole('complementary', { name: 'مقالات للمقارنة' });
    await expect(tray.getByRole('button', { name: 'قارن المقالات', exact: true })).toBeDisabled();
    await tray.getByRole('button', { name: 'ابحث عن تقارير عن الحدث نفسه' }).click();
    const suggestions = page.getByRole('dialog', { name: 'تقارير عن الحدث نفسه' });
    await suggestions
      .getByRole('listitem')
      .filter({ hasText: storm.ownWords })
      .getByRole('button', { name: /جانبًا للمقارنة/ })
      .click();
    await page.keyboard.press('Escape');
    await expect(tray.getByRole('listitem')).toHaveCount(2);
    for (const title of [storm.review, reopened, reopenedLater]) await putAside(page, title);
    await expect(tray.getByRole('listitem')).toHaveCount(4);
    await expect(tray).toContainText('السلة ممتلئة');
    await tray.getByRole('button', { name: 'قارن ٤ مقالات' }).click();
    await isInView(page, 'compare');
    for (const outlet of ['وكالة الأفق', 'صدى المدينة', 'مجلة الشراع', 'صحيفة المرفأ'])
      await expect(
        page.getByRole('main').getByText(outlet, { exact: true }).filter({ visible: true }).first(),
      ).toBeVisible();
  },
);

for (const language of ['ar', 'en'] as const)
  filled(`copies are shown accessibly, light and dark: ${language}`, pageOnly, async ({ app }, info) => {
    test.slow();
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    const library = new LibraryPage(page);
    await library.open(storm.agency);
    await page.getByRole('button', { name: 'ضع جانبًا للمقارنة', exact: true }).first().click();
    await new Workbench(page).switchTo(language);
    for (const view of ['clusters', 'reader'] as const) {
      await new Workbench(page).show(view);
      await page.waitForTimeout(600);
      await inBothThemes(page, async theme => {
        await page.screenshot({ path: info.outputPath(`${view}-${language}-${theme}.png`) });
        expect(await accessibilityProblems(page), `${view}, ${theme}`).toEqual([]);
      });
    }
    await page.getByRole('button', { name: /^(ابحث عن تقارير|Find reports)/ }).click();
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
