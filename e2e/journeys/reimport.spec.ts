import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { loopbackOnly, pageOnly } from '#e2e/launch/which-hosts.ts';
import { FindingPage } from '#e2e/pages/finding-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';

const title = 'افتتاح جسر الوادي بعد عامين من العمل';
const paragraph =
  'افتتح وزير النقل يوم الجمعة جسر الوادي أمام حركة السيارات، وقال إن العمل فيه دام عامين كاملين وإن كلفته لم تتجاوز ما رُصد له.';
const addition =
  'وأضاف الوزير أن جسرًا ثانيًا سيُبنى العام المقبل شمال المدينة، وأن الدراسات الخاصة به اكتملت الشهر الماضي.';
const report = (...paragraphs: readonly string[]): string => `${title}\n\n${paragraphs.join('\n\n')}\n`;

let folder: string;
test.beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mizan-reimport-')), 'news');
  mkdirSync(folder);
});
test.afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test('a file that was changed on the disk is renewed, and keeps the corrections and the date of the analyst', async ({
  app,
}) => {
  const path = join(folder, 'bridge.txt');
  writeFileSync(path, report(paragraph));
  const importing = new ImportPage(app);
  await importing.import(folder);
  const library = new LibraryPage(app.page);
  await library.open(title);
  const reader = new ReaderPage(app.page);
  await reader.setPublished('2026-03-08');
  const finding = new FindingPage(app.page);
  await finding.open('الجمعة', 'date');
  await finding.reject('here');

  writeFileSync(path, report(paragraph, addition));
  await importing.import(folder);
  expect(await importing.tally('updated')).toBe(1);
  expect(await importing.tally('articles')).toBe(0);
  await expect(importing.outcome('bridge.txt')).toContainText('بقيت تصويباتك');

  await library.show();
  expect(await library.titles()).toEqual([title]);
  await library.open(title);
  await expect(reader.text).toContainText('جسرًا ثانيًا');
  await expect(reader.date('يوم الجمعة')).toHaveCount(0);
  await expect(reader.meaning('العام المقبل')).toHaveText('٢٠٢٧');
  await expect(finding.corrections).toHaveCount(1);

  writeFileSync(path, report(paragraph));
  await importing.import(folder);
  expect(await importing.tally('updated')).toBe(1);
  await library.open(title);
  await expect(reader.text).not.toContainText('جسرًا ثانيًا');
  await expect(finding.corrections).toHaveCount(1);
});

test('an article that is no longer in its file stays, and says where it stood', pageOnly, async ({ app }) => {
  const path = join(folder, 'bridge.txt');
  writeFileSync(path, report(paragraph));
  const importing = new ImportPage(app);
  await importing.import(folder);
  writeFileSync(
    path,
    'أسعار القمح ترتفع في الأسواق\n\nارتفعت أسعار القمح بعد موجة جفاف ضربت كبار المنتجين هذا الشهر.\n',
  );
  await importing.import(folder);
  expect(await importing.tally('updated')).toBe(1);
  expect(await importing.tally('articles')).toBe(1);
  await new LibraryPage(app.page).open(title);
  await expect(app.page.getByRole('complementary')).toContainText('لم يعد فيه ما قُرئ');
  const source = await new ReaderPage(app.page).showSource();
  await expect(source.locator('[data-source-text] mark')).toHaveText(title);
});

test('an article in two files is stored once and names both', pageOnly, async ({ app }) => {
  writeFileSync(join(folder, 'first.txt'), report(paragraph, addition));
  writeFileSync(
    join(folder, 'second.html'),
    `<!doctype html><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1><p>${paragraph}</p><p>${addition}</p></article>`,
  );
  const importing = new ImportPage(app);
  await importing.import(folder);
  expect(await importing.tally('duplicate')).toBe(1);
  expect(await importing.tally('articles')).toBe(1);
  const library = new LibraryPage(app.page);
  await library.show();
  expect(await library.titles()).toEqual([title]);
  await library.open(title);
  const aside = app.page.getByRole('complementary');
  await expect(aside).toContainText('first.txt');
  await expect(aside).toContainText('وفي أيضًا');
  await expect(aside).toContainText('second.html');
});

test(
  'the original is saved byte for byte, until the analyst removes the originals',
  loopbackOnly,
  async ({ app }) => {
    const path = join(folder, 'خبر.txt');
    writeFileSync(path, report(paragraph));
    await new ImportPage(app).import(folder);
    const library = new LibraryPage(app.page);
    await library.open(title);
    const source = await new ReaderPage(app.page).showSource();
    const saving = app.page.waitForEvent('download');
    await source.getByRole('button', { name: 'احفظ الملف الأصلي…' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('خبر.txt');
    expect(readFileSync(await saved.path())).toEqual(readFileSync(path));
    await app.page.keyboard.press('Escape');

    await new Workbench(app.page).show('settings');
    await expect(app.page.locator('[data-originals="1"]')).toBeVisible();
    await app.page.getByRole('button', { name: 'أزل الملفات الأصلية…' }).click();
    await app.page.getByRole('dialog').getByRole('button', { name: 'أزل', exact: true }).click();
    await expect(app.page.locator('[data-originals="0"]')).toBeVisible();
    await library.open(title);
    await expect(await new ReaderPage(app.page).showSource()).toContainText('لم يُحفظ الملف نفسه');
  },
);
