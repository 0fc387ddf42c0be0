import { expect, test } from '#e2e/launch/app-fixture.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { samplePath, seedPath } from './sample-files.ts';

const undatedTitle = 'صيادو الميناء القديم يرفضون نقل سوق السمك إلى خارج المدينة';

test.describe('an undated article of a page dump', () => {
  test.beforeEach(async ({ app }) => {
    await new ImportPage(app).import(samplePath('page-dump.txt'), 'files');
    await new LibraryPage(app.page).open(undatedTitle);
  });

  test('resolves its dates when the analyst dates it, and leaves them open again on undo', async ({
    app,
  }) => {
    const reader = new ReaderPage(app.page);
    await expect(reader.meaning('أمس الاثنين')).toHaveText('معلّق حتى يؤرَّخ المقال');
    await expect(reader.meaning('العام 1961')).toHaveText('١٩٦١');

    await reader.setPublished('2026-04-21');
    await expect(reader.meaning('اليوم الثلاثاء')).toHaveText('٢١ أبريل ٢٠٢٦');
    await expect(reader.meaning('أمس الاثنين')).toHaveText('٢٠ أبريل ٢٠٢٦');

    await new Workbench(app.page).undo();
    await expect(reader.meaning('أمس الاثنين')).toHaveText('معلّق حتى يؤرَّخ المقال');
    await new Workbench(app.page).redo();
    await expect(reader.meaning('أمس الاثنين')).toHaveText('٢٠ أبريل ٢٠٢٦');
  });

  test('offers days that fit the text and applies none unasked', async ({ app }) => {
    await app.page.getByRole('button', { name: 'حدد التاريخ' }).click();
    const dialog = app.page.getByRole('dialog');
    const days = dialog.getByRole('listitem').getByRole('button');
    await expect(days.first()).toContainText('الثلاثاء');
    await dialog.getByRole('button', { name: 'ألغِ' }).click();
    await expect(app.page.getByText('لا يذكر الملف تاريخًا')).toBeVisible();
  });

  test('does not take the outlet of its neighbour, and keeps the one the analyst gives it until undone', async ({
    app,
  }) => {
    const reader = new ReaderPage(app.page);
    await expect(app.page.getByText('لا يذكر الملف جهة ناشرة')).toBeVisible();
    await reader.setOutlet('مجلة الميناء');
    await expect(app.page.getByRole('complementary').getByText('مجلة الميناء')).toBeVisible();
    await new Workbench(app.page).undo();
    await expect(app.page.getByText('لا يذكر الملف جهة ناشرة')).toBeVisible();
  });

  test('refuses a day that does not exist', async ({ app }) => {
    await app.page.getByRole('button', { name: 'حدد التاريخ' }).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('2026-02-30');
    await dialog.getByRole('button', { name: 'احفظ' }).click();
    await expect(dialog).toContainText('اكتب يومًا موجودًا');
  });

  test('shows its place in the original, and the selected words in it', async ({ app }) => {
    const reader = new ReaderPage(app.page);
    await reader.date('أمس الاثنين').click();
    const dialog = await reader.showSource();
    await expect(dialog.locator('mark')).toHaveText('أمس الاثنين');
    await expect(dialog.locator('[data-source-text]')).toContainText('تاريخ النشر:');
  });
});

test.describe('the user’s own page dump', () => {
  const seed = seedPath();
  test.skip(seed === null, '../shared/data/seed is not beside the project');

  test('comes out as two articles that share neither date nor outlet', async ({ app }) => {
    await new ImportPage(app).import(seed ?? '', 'files');
    const library = new LibraryPage(app.page);
    await library.show();
    const first = library.row('الدفاع التركية: نسعى للتعاون الدفاعي مع دمشق');
    await expect(first).toContainText('البوابة نيوز');
    await expect(first).toContainText('٢٦ ديسمبر ٢٠٢٤');
    const second = library.row('الصين تتمسك بـإنفاقها الدفاعي بعد تصريحات بوتين وترامب');
    await expect(second).toContainText('بلا جهة');
    await expect(second).toContainText('بلا تاريخ');
    await expect(library.grid).toHaveAttribute('aria-rowcount', '3');
  });

  test('shows neither promotion nor glued advertisement as text', async ({ app }) => {
    await new ImportPage(app).import(seed ?? '', 'files');
    const library = new LibraryPage(app.page);
    const reader = new ReaderPage(app.page);
    await library.open('الصين تتمسك بـإنفاقها الدفاعي بعد تصريحات بوتين وترامب');
    await expect(reader.text).toContainText('وصرحت وزارة الخارجية الصينية');
    await expect(reader.text).not.toContainText('إعلان');
    await library.open('الدفاع التركية: نسعى للتعاون الدفاعي مع دمشق');
    await expect(reader.text).not.toContainText('تابع أحدث الأخبار');
  });

  test('resolves what depends on the date of the second article once it is set', async ({ app }) => {
    await new ImportPage(app).import(seed ?? '', 'files');
    await new LibraryPage(app.page).open('الصين تتمسك بـإنفاقها الدفاعي بعد تصريحات بوتين وترامب');
    const reader = new ReaderPage(app.page);
    await expect(reader.meaning('2022')).toHaveText('٢٠٢٢');
    await reader.setPublished('2025-02-25');
    await expect(reader.meaning('اليوم الثلاثاء')).toHaveText('٢٥ فبراير ٢٠٢٥');
    await expect(reader.meaning('أمس الاثنين')).toHaveText('٢٤ فبراير ٢٠٢٥');
    await expect(reader.meaning('غداة')).toHaveText('٢٤ فبراير ٢٠٢٥');
    await expect(reader.meaning('الشهر الحالي')).toHaveText('١ فبراير ٢٠٢٥ – ٢٤ فبراير ٢٠٢٥');
    await new Workbench(app.page).undo();
    await expect(reader.meaning('غداة')).toHaveText('معلّق حتى يؤرَّخ المقال');
  });
});
