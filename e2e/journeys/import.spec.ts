import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type RunningApp } from '#e2e/launch/app-fixture.ts';
import { loopbackOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { copySamples, sampleArticles, sampleManifest } from './sample-files.ts';

test('an empty library says how to begin, and offers sample articles to try', async ({ app }) => {
  const { page } = app;
  const workbench = new Workbench(page);
  await expect(page.getByRole('heading', { name: 'لا شيء هنا بعد' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'استورد ملفات' }).click();
  await expect(workbench.viewButton('import')).toHaveAttribute('aria-current', 'page');

  await workbench.show('library');
  await page.getByRole('button', { name: 'جرّبه بمقالات نموذجية' }).click();
  const importing = new ImportPage(app);
  await importing.untilDone(/^تم/);
  expect(await importing.tally('articles')).toBe(sampleArticles.length);
});

test('a folder of samples comes in whole, a second time adds nothing, and all is there after a restart', async ({
  launcher,
}) => {
  const app = await launcher.start();
  const samples = copySamples();
  const importing = new ImportPage(app);
  await importing.import(samples);
  expect(await importing.tally('imported')).toBe(sampleManifest.files.length);
  expect(await importing.tally('articles')).toBe(sampleArticles.length);
  expect(await importing.tally('failed')).toBe(0);

  await importing.import(samples);
  expect(await importing.tally('unchanged')).toBe(sampleManifest.files.length);
  expect(await importing.tally('articles')).toBe(0);

  const titles = sampleArticles.map(article => article.title).toSorted();
  const stored = async ({ page }: RunningApp): Promise<readonly string[]> => {
    const library = new LibraryPage(page);
    await library.show();
    return (await library.titles()).toSorted();
  };
  await expect.poll(() => stored(app)).toEqual(titles);
  const again = await launcher.restart();
  await expect.poll(() => stored(again)).toEqual(titles);
});

test('each broken file is reported with its name and code, and the rest is imported', async ({ app }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-broken-'));
  const put = (name: string, bytes: string | Uint8Array): void => writeFileSync(join(folder, name), bytes);
  put(
    'good.txt',
    'عنوان الخبر الأول\nقال المتحدث إن الاجتماع عُقد أمس الاثنين في المدينة، وإن نتائجه ستعلن غدًا.\n',
  );
  put('empty.txt', '');
  put(
    'picture.txt',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 0, 1]),
  );
  put('paper.pdf', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n');
  put(
    'wrong.html',
    Buffer.concat([
      Buffer.from('<html><head><meta charset="utf-8"><title>x</title></head><body><p>'),
      Buffer.from([
        0xc7, 0xe1, 0xda, 0xd1, 0xc8, 0xed, 0xc9, 0x20, 0xe4, 0xd5, 0x20, 0xc8, 0xca, 0xd1, 0xe3, 0xed, 0xd2,
        0x20, 0xde, 0xcf, 0xed, 0xe3,
      ]),
      Buffer.from('.</p></body></html>'),
    ]),
  );
  put('huge.txt', 'x');
  truncateSync(join(folder, 'huge.txt'), 200 * 1024 * 1024);
  mkdirSync(join(folder, 'inside'));
  const importing = new ImportPage(app);
  await importing.import(folder);
  await expect(importing.outcome('empty.txt')).toContainText('empty-file');
  await expect(importing.outcome('picture.txt')).toContainText(/not-text|unsupported-format/);
  await expect(importing.outcome('paper.pdf')).toContainText('broken-file');
  await expect(importing.outcome('huge.txt')).toContainText('too-large');
  await expect(importing.outcome('wrong.html')).toContainText('wrong-encoding-declared');
  expect(await importing.tally('failed')).toBe(4);
  const library = new LibraryPage(app.page);
  await library.show();
  await expect(library.row('عنوان الخبر الأول')).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('a path that is not there is refused in words, and nothing changes', loopbackOnly, async ({ app }) => {
  await new ImportPage(app).begin('/no/such/folder');
  await expect(app.page.getByRole('alert')).toContainText('لا يوجد شيء في هذا المسار');
});

test('an import cut off by a reload leaves whole articles, and the next one goes on', async ({ app }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-many-'));
  const total = 600;
  for (let n = 0; n < total; n += 1) {
    const body =
      `قالت البلدية إن الطريق رقم ${n} سيفتح يوم الخميس المقبل بعد انتهاء أعمال الصيانة فيه. `.repeat(12);
    writeFileSync(join(folder, `${String(n).padStart(5, '0')}.txt`), `خبر الطريق رقم ${n}\n${body}\n`);
  }
  const importing = new ImportPage(app);
  await importing.begin(folder);
  await importing.untilUnderWay();
  await app.page.reload();

  const again = new ImportPage(app);
  await new Workbench(app.page).show('import');
  await expect(app.page.getByText('انقطع: استورد الملفات نفسها لتكمل')).toBeVisible();
  await again.import(folder);
  expect((await again.tally('unchanged')) + (await again.tally('imported'))).toBe(total);
  expect(await again.tally('unchanged')).toBeGreaterThan(0);
  const library = new LibraryPage(app.page);
  await library.show();
  await expect(library.grid).toHaveAttribute('aria-rowcount', String(total + 1));
  rmSync(folder, { recursive: true });
});

test('cancelling keeps what is stored and says so', async ({ app }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-cancel-'));
  for (let n = 0; n < 1500; n += 1) {
    const body =
      `أعلنت الوزارة أن المشروع رقم ${n} سيبدأ العام المقبل في ثلاث مدن، وأكدت أنه ممول بالكامل. `.repeat(10);
    writeFileSync(join(folder, `${n}.txt`), `خبر المشروع رقم ${n}\n${body}\n`);
  }
  const importing = new ImportPage(app);
  await importing.begin(folder);
  await importing.untilUnderWay();
  await app.page.getByRole('button', { name: 'ألغِ' }).click();
  await expect(app.page.getByText('أُلغي', { exact: true })).toBeVisible({ timeout: 30_000 });
  const stored = await importing.tally('articles');
  expect(stored).toBeLessThan(1500);
  const library = new LibraryPage(app.page);
  await library.show();
  await expect(library.grid).toHaveAttribute('aria-rowcount', String(stored + 1));
  rmSync(folder, { recursive: true });
});
