import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { expect, test } from './filled-app.ts';

const marks = /^العلامات بين/;

test.beforeEach(async ({ app }) => {
  await new Workbench(app.page).show('timeline');
  await expect(app.page.getByRole('application')).toBeVisible();
});

test(
  'tells publications and dated events apart in its table form, and keeps undated articles in a tray',
  pageOnly,
  async ({ app }) => {
    await app.page.getByRole('button', { name: 'جدول' }).click();
    const table = app.page.getByRole('grid', { name: marks });
    const published = table.getByRole('row').filter({ hasText: 'مرصد الساحل' }).filter({ hasText: 'نشر' });
    await expect(published).toHaveCount(1);
    await expect(published).toContainText('١٣ أبريل ٢٠٢٦');
    const dated = table
      .getByRole('row')
      .filter({ hasText: 'مرصد الساحل' })
      .filter({ hasText: 'تاريخ في النص' });
    await expect(dated.filter({ hasText: '١٢ أبريل ٢٠٢٦' })).toHaveCount(1);

    await app.page.getByRole('button', { name: /^بلا تاريخ/ }).click();
    const tray = app.page.getByRole('complementary', { name: 'مقالات بلا تاريخ' });
    await tray.getByRole('button').filter({ hasText: 'محطة تحلية جديدة' }).click();
    await expect(app.page.getByRole('heading', { level: 1, name: /محطة تحلية جديدة/ })).toBeVisible();
  },
);

test(
  'takes an article on the line when it is dated and off on undo, and is walked by keyboard to the passage',
  pageOnly,
  async ({ app }) => {
    const undated = app.page.getByRole('button', { name: /^بلا تاريخ/ });
    await expect(undated).toContainText('٣');
    await new LibraryPage(app.page).open('محطة تحلية جديدة تغذي ثلاث بلدات جبلية بالماء');
    await new ReaderPage(app.page).setPublished('2026-04-28');
    await new Workbench(app.page).show('timeline');
    await expect(undated).toContainText('٢');
    await new Workbench(app.page).undo();
    await expect(undated).toContainText('٣');

    await app.page.getByRole('application').focus();
    await app.page.keyboard.press('n');
    const spoken = app.page.getByRole('status').filter({ hasText: /،/ });
    await expect(spoken).toBeAttached();
    await app.page.keyboard.press('Enter');
    await expect(new Workbench(app.page).viewButton('reader')).toHaveAttribute('aria-current', 'page');
  },
);

test('filters the library by a range of days, and shows all again', pageOnly, async ({ app }) => {
  await app.page.getByRole('button', { name: 'الشهر' }).click();
  await app.page.getByRole('button', { name: 'صفِّ بهذا النطاق' }).click();
  const library = new LibraryPage(app.page);
  await library.show();
  const all = app.page.getByRole('button', { name: 'اعرض كل الأيام' });
  await expect(all).toBeVisible();
  await all.click();
  await expect(all).toBeHidden();
  await expect(library.grid).toHaveAttribute('aria-rowcount', '11');
});
