import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type RunningApp } from '#e2e/launch/app-fixture.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReportPage } from '#e2e/pages/report-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems } from './accessibility.ts';

const story = (n: number): string =>
  `خبر السد رقم ${n}\nقالت إدارة المياه إن السد رقم ${n} امتلأ أمس بعد أمطار غزيرة. وأضافت أن البوابات ستفتح غدًا.\n`;

let folder: string;
test.beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mizan-watching-')), 'وارد');
  mkdirSync(folder);
  writeFileSync(join(folder, '1.txt'), story(1));
});
test.afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Imports the folder, and has it watched from then on. */
async function watch(app: RunningApp): Promise<void> {
  await new Workbench(app.page).show('import');
  await app.page.getByText('واصل مراقبة المجلد').click();
  await new ImportPage(app).import(folder);
  await expect(app.page.getByRole('list', { name: 'المجلدات المراقبة' })).toContainText('وارد');
}

test('a file that comes into a watched folder comes into the library by itself', async ({ app }) => {
  await watch(app);
  const library = new LibraryPage(app.page);
  await library.show();
  await expect(library.row('خبر السد رقم 1')).toBeVisible();
  mkdirSync(join(folder, 'اليوم'));
  writeFileSync(join(folder, 'اليوم', '2.txt'), story(2));
  await expect(library.row('خبر السد رقم 2')).toBeVisible({ timeout: 45_000 });

  await new Workbench(app.page).show('import');
  const { newest, reports } = new ReportPage(app.page);
  await expect(newest).toContainText('مجلد مراقب');
  await expect(reports).toHaveCount(2);
});

test('what came while the program was closed is found at its start, and no news leave no report', async ({
  launcher,
}) => {
  await watch(await launcher.start());
  writeFileSync(join(folder, '2.txt'), story(2));
  const second = await launcher.restart();
  const library = new LibraryPage(second.page);
  await library.show();
  await expect(library.row('خبر السد رقم 2')).toBeVisible({ timeout: 45_000 });

  const third = await launcher.restart();
  await new Workbench(third.page).show('import');
  await expect(third.page.getByRole('list', { name: 'المجلدات المراقبة' })).toContainText('وارد');
  await third.page.waitForTimeout(3000);
  await expect(new ReportPage(third.page).reports).toHaveCount(2);
});

test('a folder is no longer watched once that is ended in the settings', async ({ app }) => {
  await watch(app);
  await new Workbench(app.page).show('settings');
  expect(await accessibilityProblems(app.page)).toEqual([]);
  await app.page.getByRole('button', { name: 'أوقف مراقبة وارد' }).click();
  await expect(app.page.getByText('لا مجلد مراقب.')).toBeVisible();
  writeFileSync(join(folder, '2.txt'), story(2));
  await app.page.waitForTimeout(6000);
  const library = new LibraryPage(app.page);
  await library.show();
  await expect(library.row('خبر السد رقم 1')).toBeVisible();
  await expect(library.row('خبر السد رقم 2')).toHaveCount(0);
});
