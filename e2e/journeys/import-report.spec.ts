import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReportPage } from '#e2e/pages/report-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems } from './accessibility.ts';

const story = (n: number): string =>
  `خبر الجسر رقم ${n}\nقال مدير الأشغال إن الجسر رقم ${n} سيفتح يوم الأحد المقبل بعد إصلاحه. وأضاف أن الطريق مغلق منذ أسبوع.\n`;

let folder: string;
test.beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mizan-report-')), 'أخبار');
  mkdirSync(folder);
});
test.afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const put = (name: string, bytes: string | Uint8Array): void => writeFileSync(join(folder, name), bytes);

/** Two files that can't be read, one that is read with a remark, one that another repeats, and two that are fine. */
function writeMixedFolder(): void {
  put('1.txt', story(1));
  put('2.txt', story(2));
  put('copy of 2.txt', `${story(2)}\n`);
  put('empty.txt', '');
  put('=cmd.txt', '');
  const declared = '<html><head><meta charset="utf-8"><title>x</title></head><body><p>';
  const windows1256 = [0xc7, 0xe1, 0xda, 0xd1, 0xc8, 0xed, 0xc9, 0x20, 0xe4, 0xd5, 0x20, 0xc8, 0xca, 0xd1];
  put(
    'wrong.html',
    Buffer.concat([Buffer.from(declared), Buffer.from(windows1256), Buffer.from('.</p></body></html>')]),
  );
}

test('a file that failed is read alone once it is mended, in a report that names the first', async ({
  app,
}) => {
  writeMixedFolder();
  const importing = new ImportPage(app);
  const report = new ReportPage(app.page);
  await importing.import(folder);
  expect(await importing.tally('failed')).toBe(2);

  put('empty.txt', story(3));
  put('new.txt', story(4));
  await report.retryAll.click();
  await expect(report.newest).toContainText('يعيد ما أخفق في أخبار');
  await importing.untilDone(/^تم: قُرئ ملف آخر/);
  expect(await importing.tally('imported')).toBe(1);
  expect(await importing.tally('failed')).toBe(1);
  // What lies beside it in the folder was not asked for.
  expect(await importing.tally('unchanged')).toBe(0);
  const library = new LibraryPage(app.page);
  await library.show();
  await expect(library.row('خبر الجسر رقم 3')).toBeVisible();
  await expect(library.row('خبر الجسر رقم 4')).toHaveCount(0);
});

test('one row is tried again by itself', pageOnly, async ({ app }) => {
  writeMixedFolder();
  const importing = new ImportPage(app);
  const report = new ReportPage(app.page);
  await importing.import(folder);
  put('empty.txt', story(3));
  await report.row('empty.txt').click();
  await report.newest.getByRole('button', { name: 'أعد محاولة هذا الملف' }).click();
  await importing.untilDone(/^تم: قُرئ ملف آخر/);
  expect(await importing.tally('imported')).toBe(1);
  expect(await importing.tally('failed')).toBe(0);
});

test('after a restart the folder is asked for again, and only what failed is read', async ({ launcher }) => {
  writeMixedFolder();
  await new ImportPage(await launcher.start()).import(folder);
  put('empty.txt', story(3));
  put('new.txt', story(4));

  const app = await launcher.restart();
  const importing = new ImportPage(app);
  const report = new ReportPage(app.page);
  await new Workbench(app.page).show('import');
  await report.retryAll.click();
  await expect(app.page.getByRole('alert')).toContainText('لم يعد البرنامج يعرف مكان «أخبار»');
  await expect(report.reports).toHaveCount(1);
  await importing.import(folder);
  await expect(report.newest).toContainText('يعيد ما أخفق في أخبار');
  expect(await importing.tally('imported')).toBe(1);
  expect(await importing.tally('unchanged')).toBe(0);
  await expect(app.page.getByRole('alert')).toHaveCount(0);
});

test(
  'rows are filtered by status and by words, walked and copied by keys, and lead to their articles',
  pageOnly,
  async ({ app }) => {
    writeMixedFolder();
    await app.page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'])
      .catch(() => undefined); // only Chromium's own pages ask
    const report = new ReportPage(app.page);
    await new ImportPage(app).import(folder);

    await test.step('filtered', async () => {
      await expect(report.grid).toHaveAttribute('aria-rowcount', '5');
      await report.chip(/^أخفق/).click();
      await expect(report.chip(/^أخفق/)).toHaveAttribute('aria-pressed', 'true');
      await expect(report.grid).toHaveAttribute('aria-rowcount', '3');
      await report.find('EMPTY');
      await expect(report.grid).toHaveAttribute('aria-rowcount', '2');
      await report.chip(/^أخفق/).click();
      await report.find('خزن مره');
      await expect(report.row('copy of 2.txt')).toBeVisible();
      await expect(report.grid).toHaveAttribute('aria-rowcount', '2');

      await report.find('لا شيء كهذا');
      await expect(report.newest).toContainText('لا ملف في هذا التقرير يوافق ذلك');
      await report.newest.getByRole('button', { name: 'أظهر الكل' }).click();
      await expect(report.grid).toHaveAttribute('aria-rowcount', '5');
      await report.chip(/^بلا تغيير/).click();
      await expect(report.newest).toContainText('تُعدّ ولا تُسرد');
      await report.newest.getByRole('button', { name: 'أظهر الكل' }).click();
      await expect(report.grid).toHaveAttribute('aria-rowcount', '5');
    });

    await test.step('walked and copied', async () => {
      await report.grid.focus();
      await app.page.keyboard.press('End');
      await expect(report.row('wrong.html')).toHaveAttribute('aria-selected', 'true');
      await app.page.keyboard.press('Home');
      await app.page.keyboard.press('ArrowDown');
      await expect(report.newest.locator('[aria-selected="true"]')).toHaveCount(1);
      await app.page.keyboard.press('Control+c');
      await expect(report.newest.getByText('نُسخ الصف.')).toBeAttached();
    });

    await test.step('led from to the article', async () => {
      await report.row('copy of 2.txt').click();
      await report.newest.getByRole('button', { name: 'اعرض المقال' }).click();
      await expect(app.page.getByRole('heading', { name: 'خبر الجسر رقم 2' })).toBeVisible();
    });
  },
);

test('the report is saved as a table in both languages, and no name in it is run as a formula', async ({
  app,
}) => {
  writeMixedFolder();
  // Chosen as a file, its path begins with the equals sign.
  const importing = new ImportPage(app);
  await importing.import(join(folder, '=cmd.txt'), 'files');
  const report = new ReportPage(app.page);
  const alone = await report.save(/كل الصفوف/);
  expect(alone.name).toMatch(/^mizan-report .*\.csv$/);
  expect(alone.lines[0]).toMatch(/^status,code,sentence \(English\),sentence \(Arabic\),path,/);
  expect(alone.lines[1]).toContain(",'=cmd.txt,");
  expect(alone.lines[1]).toMatch(/^failed,empty-file,.*The file is empty.*الملف فارغ/);

  await importing.import(folder);
  await report.find('wrong');
  await expect(report.grid).toHaveAttribute('aria-rowcount', '2');
  expect((await report.save(/الصفوف المعروضة/)).lines).toHaveLength(2);
  expect((await report.save(/كل الصفوف/)).lines).toHaveLength(5);
});

test('an import is paused and goes on, from another view too', async ({ app }) => {
  test.slow();
  for (let n = 0; n < 700; n++) put(`${n}.txt`, story(n).repeat(8));
  const importing = new ImportPage(app);
  await importing.begin(folder);
  await importing.untilUnderWay();
  await app.page.getByRole('button', { name: 'أوقف مؤقتًا' }).click();
  await expect(app.page.getByText('متوقف مؤقتًا: أخبار', { exact: true })).toBeVisible();
  const workbench = new Workbench(app.page);
  await workbench.show('reader');
  const strip = app.page.getByRole('complementary', { name: 'تقدم الاستيراد' });
  await expect(strip).toContainText('متوقف مؤقتًا: أخبار');
  expect(await accessibilityProblems(app.page)).toEqual([]);
  await strip.getByRole('button', { name: 'تابع' }).click();
  await expect(strip).toHaveCount(0, { timeout: 180_000 });
  await workbench.show('import');
  await importing.untilReported();
  expect(await importing.tally('imported')).toBe(700);
});

test('a report that scrolls is accessible in both languages', pageOnly, async ({ app }) => {
  writeMixedFolder();
  for (let n = 0; n < 30; n++) put(`empty ${n}.txt`, '');
  await new ImportPage(app).import(folder);
  for (const language of ['ar', 'en'] as const) {
    await new Workbench(app.page).switchTo(language);
    await expect(new ReportPage(app.page).grid).toBeVisible();
    expect(await accessibilityProblems(app.page), language).toEqual([]);
  }
});
