import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ResultsPage } from '#e2e/pages/results-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { test as launching } from '#e2e/launch/app-fixture.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { expect, test } from './filled-app.ts';
import { difaf } from './market-fire.ts';
import { copySamples } from './sample-files.ts';

test(
  'selected articles are given an outlet and a date together, which is undone as one step',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const library = new LibraryPage(page);
    const workbench = new Workbench(page);
    const dialog = page.getByRole('dialog');
    await library.show();
    const before = await library.cells('outlet');
    await library.grid.focus();
    await page.keyboard.press('Home');

    await test.step('Shift selects on the way, and the selection stays with its articles when they are sorted', async () => {
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await expect(page.getByText('٣ مقالات محددة')).toBeVisible();
      const selected = await library.selectedTitles();
      await library.sortBy(/العنوان/);
      await expect
        .poll(() => library.selectedTitles().then(titles => titles.toSorted()))
        .toEqual(selected.toSorted());
      await library.sortBy(/تاريخ النشر/);
    });

    await test.step('O asks for an outlet and says for how many it will hold', async () => {
      await library.grid.focus();
      await page.keyboard.press('o');
      await expect(dialog).toContainText('وعددها ٣');
      await dialog.getByRole('textbox').fill('مجلة الميناء');
      await page.keyboard.press('Enter');
      await expect(library.grid.getByText('مجلة الميناء')).toHaveCount(3);
      await workbench.undo();
      await expect.poll(() => library.cells('outlet')).toEqual(before);
      await workbench.redo();
      await expect(library.grid.getByText('مجلة الميناء')).toHaveCount(3);
    });

    await test.step('the menu of a row holds for what is selected, and Escape selects none', async () => {
      await library.grid.getByRole('row', { selected: true }).first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'التاريخ…' }).click();
      await dialog.getByRole('textbox').fill('5 آذار 2024');
      await dialog.getByRole('button', { name: 'احفظ' }).click();
      await expect(library.grid.getByText('٥ مارس ٢٠٢٤')).toHaveCount(3);
      await workbench.undo();
      await expect(library.grid.getByText('٥ مارس ٢٠٢٤')).toHaveCount(0);
      await library.grid.focus();
      await page.keyboard.press('Escape');
      await expect(library.grid.getByRole('row', { selected: true })).toHaveCount(0);
    });

    await test.step('Ctrl+A selects all, and tags that all of them get are counted', async () => {
      await page.keyboard.press('Control+a');
      const all = Number(await library.grid.getAttribute('aria-rowcount')) - 1;
      await expect(library.grid.getByRole('row', { selected: true })).toHaveCount(all);
      await page.keyboard.press('t');
      await dialog.getByRole('combobox').fill('للمراجعة');
      await dialog.getByRole('combobox').press('Enter');
      await expect(dialog.getByRole('row').filter({ hasText: 'للمراجعة' })).toBeVisible();
      await expect(dialog.getByRole('row').filter({ hasText: 'للمراجعة' })).not.toContainText(' من ');
    });
  },
);

test('what a search does not show is not changed unseen', pageOnly, async ({ app }) => {
  const { page } = app;
  const results = new ResultsPage(page);
  const dialog = page.getByRole('dialog');
  const tools = page.getByRole('toolbar', { name: 'أدوات المكتبة' });
  await results.library.show();
  await results.library.row(difaf).click();
  await expect(tools).not.toContainText('محدد');

  await test.step('one article that is selected is counted where the list does not show it', async () => {
    await results.search('"سوق السمك"', /وُجد مقالان/);
    await expect(tools.getByRole('status')).toHaveText('مقال محدد (ليس في هذه القائمة)');
    await results.search('كلمةلاتوجد', /لا نتائج/);
    await expect(tools.getByRole('status')).toHaveText('مقال محدد (ليس في هذه القائمة)');
  });

  await test.step('what changes its outlet, its date or its tags says its title', async () => {
    for (const button of [/^الجهة الناشرة/, /^التاريخ…/, /^الوسوم/]) {
      await tools.getByRole('button', { name: button }).click();
      await expect(dialog).toContainText(difaf);
      await expect(dialog).toContainText('ليس في هذه القائمة');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });
});

launching(
  'columns are chosen, ordered and made wider, for the next start too',
  pageOnly,
  async ({ launcher }) => {
    const app = await launcher.start();
    await new ImportPage(app).import(copySamples());
    const library = new LibraryPage(app.page);
    await library.show();
    const panel = app.page.getByRole('dialog');
    const heads = library.grid.getByRole('columnheader');

    await app.page.getByRole('button', { name: 'الأعمدة' }).click();
    await panel.getByText('الوسوم', { exact: true }).click();
    await panel.getByText('اللغة', { exact: true }).click();
    await panel.getByRole('button', { name: 'قدّم عمود «تاريخ النشر»' }).click();
    await panel.getByRole('button', { name: 'قدّم عمود «تاريخ النشر»' }).click();
    await expect(panel.getByRole('button', { name: 'قدّم عمود «تاريخ النشر»' })).toBeFocused();
    await inBothThemes(app.page, async () => expect(await accessibilityProblems(app.page)).toEqual([]));
    // The words of the button under the pointer are closed by Escape first.
    await panel.getByRole('listitem').first().hover();
    await expect(app.page.getByRole('tooltip')).toBeHidden();
    await app.page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    const chosen = ['العنوان', 'تاريخ النشر', 'الجهة الناشرة', 'النسخ', 'الوسوم', 'الكلمات', 'الملف'];
    await expect(heads).toHaveText(chosen);

    const outlet = heads.nth(2);
    const { x = 0, y = 0, width = 0 } = (await outlet.boundingBox()) ?? {};
    // The interface reads from right to left: the edge of a column is its left one.
    await app.page.mouse.move(x - 6, y + 10);
    await app.page.mouse.down();
    await app.page.mouse.move(x - 86, y + 10, { steps: 4 });
    await app.page.mouse.up();
    await expect
      .poll(async () => Math.round((await outlet.boundingBox())?.width ?? 0))
      .toBe(Math.round(width + 80));

    const again = await launcher.restart();
    const reopened = new LibraryPage(again.page);
    await reopened.show();
    const headsAgain = reopened.grid.getByRole('columnheader');
    await expect(headsAgain).toHaveText(chosen);
    expect(Math.round((await headsAgain.nth(2).boundingBox())?.width ?? 0)).toBe(Math.round(width + 80));
  },
);
