import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ComparisonTablePage } from '#e2e/pages/comparison-table-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { expect, test } from './filled-app.ts';
import { difaf, english, injured, loss, marsad, ufuq } from './market-fire.ts';

test.beforeEach(async ({ app }) => {
  await app.page.setViewportSize({ width: 1600, height: 900 });
});

test('reads accounts row by row, by keyboard and through the filter', pageOnly, async ({ app }) => {
  const table = new ComparisonTablePage(app.page);
  await new ComparisonPage(app.page).open(marsad, difaf, ufuq);
  await table.show();

  await test.step('what two tell stands in one row, what one alone tells has empty cells beside it', async () => {
    await expect(table.grid.getByRole('columnheader')).toHaveCount(4);
    await expect(table.row(injured)).toContainText('إلى 15 شخصاً');
    await expect(table.row(loss).getByRole('gridcell', { name: 'لم يُذكر' })).toHaveCount(2);
    await expect(table.cell(injured)).toContainText('تعارض محتمل');
    await expect(table.cell(injured).locator('mark').filter({ hasText: '12' }).first()).toBeVisible();
  });

  await test.step('arrows go the way they point, c to the conflict, Enter to the texts', async () => {
    // Other rows may contradict each other, too; pressed often enough, the key leads to each of them.
    await expect(async () => {
      await app.page.keyboard.press('c');
      await expect(table.cell(injured)).toBeFocused({ timeout: 500 });
    }).toPass();
    await app.page.keyboard.press('ArrowLeft');
    await expect(table.cell('إلى 15 شخصاً')).toBeFocused();
    await app.page.keyboard.press('Home');
    await expect(table.cell(injured)).toBeFocused();
    await app.page.keyboard.press('Enter');
    await expect(new ComparisonPage(app.page).row(injured)).toBeFocused();
    await table.show();
  });

  await test.step('rows of a hidden class fold, and open on demand', async () => {
    await expect(table.row(loss)).toBeVisible();
    await app.page
      .getByRole('toolbar')
      .getByRole('button', { name: /في ج فقط/ })
      .click();
    await expect(table.row(loss)).toHaveCount(0);
    const folded = table.grid.getByRole('button', { name: /مخفي/ });
    const count = await folded.count();
    await folded.first().click();
    await expect(folded).toHaveCount(count - 1);
    await app.page.getByRole('button', { name: 'أظهر الكل' }).click();
    await expect(table.row(loss)).toBeVisible();
  });
});

test('saves the table with its citations, and prints it', pageOnly, async ({ app }) => {
  const table = new ComparisonTablePage(app.page);
  await new ComparisonPage(app.page).open(marsad, english);
  await table.show();

  const csv = await table.save(/CSV/);
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text.startsWith('\ufeff')).toBe(true);
  expect(csv.text).toMatch(/مرصد الساحل · [^"]*event-marsad\.txt · بصمة الملف SHA-256 [0-9a-f]{64}/);
  expect(csv.text).toContain(injured);

  const html = await table.save(/HTML/);
  expect(html.name).toMatch(/\.html$/);
  const shown = await app.page.context().newPage();
  await shown.setContent(html.text);
  await expect(shown.locator('td p[dir="ltr"]').first()).toBeVisible();
  await expect(shown.locator('td p[dir="rtl"]').first()).toBeVisible();
  await expect(shown.locator('script')).toHaveCount(0);
  await shown.close();

  // What the printer is told comes with the event; the sheet is drawn when it arrives.
  await app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.page.getByRole('heading', { level: 1, name: /^مقارنة: / })).toBeVisible();
  await expect(app.page.locator('#root')).toBeHidden();
  await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await app.page.emulateMedia({ media: 'screen' });
  await expect(table.grid).toBeVisible();
});

test('takes notes and the overview along, into the file and onto paper', pageOnly, async ({ app }) => {
  const table = new ComparisonTablePage(app.page);
  const comparison = new ComparisonPage(app.page);
  await comparison.open(marsad, difaf);
  await comparison.focus(injured);
  await app.page.keyboard.press('m');
  await app.page.getByRole('textbox', { name: 'ملاحظة جديدة' }).fill('يُسأل الدفاع المدني');
  await app.page.getByRole('button', { name: 'احفظ الملاحظة' }).click();
  await expect(comparison.saying('حُفظت الملاحظة')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await table.openOverview();
  await expect(table.part('أرقام متعارضة')).toContainText('12 شخصاً');
  await table.show();

  const html = await table.save(/HTML/);
  const shown = await app.page.context().newPage();
  await shown.setContent(html.text);
  await expect(shown.locator('.marks li')).toContainText(['يُسأل الدفاع المدني']);
  await expect(shown.locator('.marks blockquote')).toContainText([injured]);
  await expect(shown.locator('.overview section').filter({ hasText: 'أرقام متعارضة' })).toContainText(
    '12 شخصاً',
  );
  await shown.close();

  await app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.page.getByText('يُسأل الدفاع المدني')).toBeVisible();
});

test(
  'tells beside the texts who was first, what contradicts and who alone tells what',
  pageOnly,
  async ({ app }) => {
    const table = new ComparisonTablePage(app.page);
    const comparison = new ComparisonPage(app.page);
    await comparison.open(marsad, difaf);
    await table.openOverview();
    const figures = table.part('أرقام متعارضة');
    await expect(figures).toContainText('12 شخصاً');
    await expect(figures).toContainText('15 شخصاً');
    await figures.getByRole('button', { name: 'أ: اذهب إلى الموضع' }).first().click();
    await expect(comparison.row(injured)).toBeFocused();

    await expect(table.part('من نشر أولًا').getByRole('listitem')).toHaveCount(2);
    await test.step('in the table, too, a line leads to its place', async () => {
      await table.show();
      await figures.getByRole('button', { name: 'ب: اذهب إلى الموضع' }).first().click();
      await expect(table.cell('إلى 15 شخصاً')).toBeFocused();
    });

    await test.step('a part stays closed while other articles are compared', async () => {
      await table.overview.getByRole('button', { name: /^أرقام متعارضة/ }).click();
      await expect(figures).not.toContainText('12 شخصاً');
      await comparison.open(marsad, ufuq);
      await expect(table.overview.getByRole('button', { name: /^أرقام متعارضة/ })).toHaveAttribute(
        'aria-expanded',
        'false',
      );
      await expect(table.part('ما انفرد به كل مقال')).toContainText(loss);
    });
  },
);

test('the table and what stands beside it can be used without sight', pageOnly, async ({ app }) => {
  const table = new ComparisonTablePage(app.page);
  const workbench = new Workbench(app.page);
  await new ComparisonPage(app.page).open(marsad, difaf, ufuq, english);
  await table.openOverview();
  await expect(table.part('الأسماء الواردة').getByRole('listitem').first()).toBeVisible();
  for (const language of ['ar', 'en'] as const) {
    await workbench.switchTo(language);
    await expect(table.grid).toBeVisible();
    await inBothThemes(app.page, async () => {
      expect(await accessibilityProblems(app.page)).toEqual([]);
    });
  }
});
