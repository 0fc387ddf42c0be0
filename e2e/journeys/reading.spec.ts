import { test as startingEmpty } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { expect, test } from './filled-app.ts';
import { seedPath } from './sample-files.ts';

const undatedTitle = 'صيادو الميناء القديم يرفضون نقل سوق السمك إلى خارج المدينة';

test.describe('an undated article of a page dump', pageOnly, () => {
  test.use({ holds: 'page-dump.txt' });
  test.beforeEach(async ({ app }) => {
    await new LibraryPage(app.page).open(undatedTitle);
  });

  test('is offered days that fit, takes none unasked, refuses one that does not exist, and resolves its dates by one', async ({
    app,
  }) => {
    const { page } = app;
    const reader = new ReaderPage(page);
    const dialog = page.getByRole('dialog');

    await test.step('days are offered and none is applied unasked', async () => {
      await page.getByRole('button', { name: 'حدد التاريخ' }).click();
      await expect(dialog.getByRole('listitem').getByRole('button').first()).toContainText('الثلاثاء');
      await dialog.getByRole('button', { name: 'ألغِ' }).click();
      await expect(page.getByText('لا يذكر الملف تاريخًا')).toBeVisible();
    });

    await test.step('a day that does not exist is refused while it is typed', async () => {
      await page.getByRole('button', { name: 'حدد التاريخ' }).click();
      await dialog.getByRole('textbox').fill('2026-02-30');
      await expect(dialog).toContainText('لا يُقرأ هنا يوم أو شهر أو سنة موجودة');
      await dialog.getByRole('textbox').fill('21 نيسان');
      await expect(dialog).toContainText('اكتب السنة أيضًا');
    });

    await test.step('a day is read as a text would write it, and one that the text contradicts is warned of', async () => {
      await dialog.getByRole('textbox').fill('٤ ذو القعدة ١٤٤٧');
      await expect(dialog.getByRole('status').filter({ hasText: 'أي الثلاثاء ٢١ أبريل ٢٠٢٦' })).toBeVisible();
      await expect(dialog).not.toContainText('وهذا لا يوافق');
      await dialog.getByRole('textbox').fill('22 نيسان 2026');
      await expect(dialog.getByRole('status').filter({ hasText: 'وهذا لا يوافق الأربعاء' })).toBeVisible();
      await dialog.getByRole('button', { name: 'اجعله الثلاثاء ٢١ أبريل ٢٠٢٦' }).click();
      await expect(dialog.getByRole('textbox')).toHaveValue('2026-04-21');
      await expect(dialog).not.toContainText('وهذا لا يوافق');
      await dialog.getByRole('button', { name: 'ألغِ' }).click();
    });

    await test.step('dates are resolved when the analyst dates it, and open again on undo', async () => {
      await expect(reader.meaning('أمس الاثنين')).toHaveText('معلّق حتى يؤرَّخ المقال');
      await expect(reader.meaning('العام 1961')).toHaveText('١٩٦١');

      await reader.setPublished('2026-04-21');
      await expect(reader.meaning('اليوم الثلاثاء')).toHaveText('٢١ أبريل ٢٠٢٦');
      await expect(reader.meaning('أمس الاثنين')).toHaveText('٢٠ أبريل ٢٠٢٦');

      await new Workbench(page).undo();
      await expect(reader.meaning('أمس الاثنين')).toHaveText('معلّق حتى يؤرَّخ المقال');
      await new Workbench(page).redo();
      await expect(reader.meaning('أمس الاثنين')).toHaveText('٢٠ أبريل ٢٠٢٦');
    });
  });

  test('does not take the outlet of its neighbour, and shows its place in the original', async ({ app }) => {
    const reader = new ReaderPage(app.page);

    await test.step('an outlet that the analyst gives is kept until undone', async () => {
      await expect(app.page.getByText('لا يذكر الملف جهة ناشرة')).toBeVisible();
      await reader.setOutlet('مجلة الميناء');
      await expect(app.page.getByRole('complementary').getByText('مجلة الميناء')).toBeVisible();
      await new Workbench(app.page).undo();
      await expect(app.page.getByText('لا يذكر الملف جهة ناشرة')).toBeVisible();
    });

    await test.step('the selected words are marked in the original', async () => {
      await reader.date('أمس الاثنين').click();
      const dialog = await reader.showSource();
      await expect(dialog.locator('mark')).toHaveText('أمس الاثنين');
      await expect(dialog.locator('[data-source-text]')).toContainText('تاريخ النشر:');
    });
  });
});

startingEmpty(
  'the user’s own page dump comes out as two articles that share nothing, without advertisements, and is dated',
  pageOnly,
  async ({ app }) => {
    const seed = seedPath();
    test.skip(seed === null, '../shared/data/seed is not beside the project');
    const turkish = 'الدفاع التركية: نسعى للتعاون الدفاعي مع دمشق';
    const chinese = 'الصين تتمسك بـإنفاقها الدفاعي بعد تصريحات بوتين وترامب';
    await new ImportPage(app).import(seed ?? '', 'files');
    const library = new LibraryPage(app.page);
    const reader = new ReaderPage(app.page);

    await test.step('two articles share neither date nor outlet', async () => {
      await library.show();
      await expect(library.row(turkish)).toContainText('البوابة نيوز');
      await expect(library.row(turkish)).toContainText('٢٦ ديسمبر ٢٠٢٤');
      await expect(library.row(chinese)).toContainText('بلا جهة');
      await expect(library.row(chinese)).toContainText('بلا تاريخ');
      await expect(library.grid).toHaveAttribute('aria-rowcount', '3');
    });

    await test.step('neither promotion nor a glued advertisement is text', async () => {
      await library.open(turkish);
      await expect(reader.text).not.toContainText('تابع أحدث الأخبار');
      await library.open(chinese);
      await expect(reader.text).toContainText('وصرحت وزارة الخارجية الصينية');
      await expect(reader.text).not.toContainText('إعلان');
    });

    await test.step('what depends on the date of the second is resolved once it is set', async () => {
      await expect(reader.meaning('2022')).toHaveText('٢٠٢٢');
      await reader.setPublished('2025-02-25');
      await expect(reader.meaning('اليوم الثلاثاء')).toHaveText('٢٥ فبراير ٢٠٢٥');
      await expect(reader.meaning('أمس الاثنين')).toHaveText('٢٤ فبراير ٢٠٢٥');
      await expect(reader.meaning('غداة')).toHaveText('٢٤ فبراير ٢٠٢٥');
      await expect(reader.meaning('الشهر الحالي')).toHaveText('١ فبراير ٢٠٢٥ – ٢٤ فبراير ٢٠٢٥');
      await new Workbench(app.page).undo();
      await expect(reader.meaning('غداة')).toHaveText('معلّق حتى يؤرَّخ المقال');
    });
  },
);
