import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ColumnsPage } from '#e2e/pages/columns-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';

const header = 'ح١,ح٢,ح٣,ح٤';
/** Names without meaning over texts so short that no rule takes them for articles. */
const table = `${header}
١,وصول القافلة,بلغت القافلة السوق ظهرًا,2025-02-24
٢,إغلاق الجسر,أُغلق الجسر القديم للصيانة,2025-02-25
٣,موسم الزيتون,بدأ القطاف في قرى الوادي,2025-02-26
`;

function writeTable(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mizan-columns-')), name);
  writeFileSync(path, text);
  return path;
}

const titles = ['إغلاق الجسر', 'موسم الزيتون', 'وصول القافلة'];

test('columns with meaningless names become articles once the analyst says what they hold', async ({
  app,
}) => {
  const { page } = app;
  const path = writeTable('رصد.csv', table);
  const importing = new ImportPage(app);
  await importing.import(path, 'files');
  expect(await importing.tally('failed')).toBe(1);
  await expect(importing.outcome('رصد.csv')).toContainText('حدّد أدناه عمود النص');
  // Everything that follows needs no file.
  rmSync(path);

  const columns = new ColumnsPage(page);
  await columns.open('رصد');
  await columns.choose('ح٢', /^العنوان$/);
  await columns.choose('ح٤', /^تاريخ النشر$/);
  await columns.choose('ح٣', /^النص$/);
  await expect(columns.preview.getByRole('heading', { name: 'وصول القافلة' })).toBeVisible();
  await expect(columns.preview).toContainText('بلغت القافلة السوق ظهرًا');
  await expect(columns.preview).toContainText('2025-02-24');
  await columns.apply();

  await expect.poll(() => importing.tally('failed')).toBe(0);
  expect(await importing.tally('articles')).toBe(titles.length);
  const library = new LibraryPage(page);
  await library.show();
  await expect.poll(async () => (await library.titles()).toSorted()).toEqual(titles);

  const workbench = new Workbench(page);
  await workbench.undo();
  await expect(library.row('وصول القافلة')).toHaveCount(0);
  await workbench.redo();
  await expect(library.row('وصول القافلة')).toBeVisible();
});

test(
  'what was chosen is remembered for files with the same columns, until it is forgotten',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const importing = new ImportPage(app);
    await importing.import(writeTable('first.csv', table), 'files');
    const columns = new ColumnsPage(page);
    await columns.open('first');
    await columns.choose('ح٢', /^العنوان$/);
    await columns.choose('ح٣', /^النص$/);
    await columns.apply();

    const rows = `${header}\n٤,عودة الصيادين,رست القوارب في الميناء فجرًا,2025-03-01\n٥,سوق الخميس,امتلأ السوق بالبضائع,2025-03-02\n`;
    await importing.import(writeTable('second.csv', rows), 'files');
    expect(await importing.tally('articles')).toBe(2);
    await expect(page.getByRole('region', { name: 'ملفات السجلات' })).toContainText('اخترتها أنت');

    const workbench = new Workbench(page);
    await workbench.show('settings');
    await page.getByRole('button', { name: /^انسَ .*ح٢/ }).click();
    await expect(page.getByRole('button', { name: /^انسَ/ })).toHaveCount(0);
    await importing.import(writeTable('third.csv', rows.replaceAll('٥', '٦')), 'files');
    expect(await importing.tally('failed')).toBe(1);
  },
);

test(
  'columns are chosen by the keyboard, from the reader, and corrections stay with their row',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const long = `title,body,extra
A quake in the north,"The ministry said that work would go on until the end of next year. Nobody was hurt.",Quake in the north
Rain on the coast,"Rain cut the road on Sunday. It was open again two hours later, drivers said.",Rain cuts the road
`;
    await new ImportPage(app).import(writeTable('dump.csv', long), 'files');
    const library = new LibraryPage(page);
    const workbench = new Workbench(page);
    await workbench.switchTo('en');
    await library.open('Rain on the coast');
    const columns = new ColumnsPage(page);
    await columns.open('dump');
    await columns.chooseByKeyboard('extra', 1);
    await expect(columns.preview.getByRole('heading', { name: 'Quake in the north' })).toBeVisible();
    await columns.dialog.getByRole('button', { name: 'Apply' }).focus();
    await page.keyboard.press('Enter');
    await expect(columns.dialog).toBeHidden({ timeout: 30_000 });
    // The same row is the same article: the reader still shows it, under its new title.
    await expect(page.getByRole('heading', { level: 1, name: 'Rain cuts the road' })).toBeVisible();
  },
);

test('the columns are accessible in both languages, light and dark', pageOnly, async ({ app }, info) => {
  const { page } = app;
  await new ImportPage(app).import(writeTable('رصد.csv', table), 'files');
  const columns = new ColumnsPage(page);
  for (const language of ['ar', 'en'] as const) {
    await new Workbench(page).switchTo(language);
    await inBothThemes(page, async theme =>
      expect(await accessibilityProblems(page), `${language}, ${theme}`).toEqual([]),
    );
    await columns.open('رصد');
    await columns.choose('ح٣', /^(النص|Text)$/);
    await expect(columns.preview).toBeVisible();
    await page.waitForTimeout(400);
    await inBothThemes(page, async theme => {
      await page.screenshot({ path: info.outputPath(`columns-${language}-${theme}.png`) });
      expect(await accessibilityProblems(page), `the dialog, ${language}, ${theme}`).toEqual([]);
    });
    await page.keyboard.press('Escape');
    await expect(columns.dialog).toBeHidden();
  }
});
