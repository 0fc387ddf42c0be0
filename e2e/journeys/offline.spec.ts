import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { difaf, marsad } from './market-fire.ts';
import { copySamples } from './sample-files.ts';

const hostilePage = `<!doctype html><html><head><meta charset="utf-8"><title>خبر فيه فخاخ كثيرة للقارئ</title>
<script>document.documentElement.dataset.owned = 'yes'; fetch('https://tracker.example/script')</script>
<link rel="stylesheet" href="https://tracker.example/style.css"><meta http-equiv="refresh" content="0;url=https://tracker.example/">
</head><body onload="document.documentElement.dataset.owned='yes'"><img src="https://tracker.example/pixel.png" onerror="document.documentElement.dataset.owned='yes'">
<article><h1>خبر فيه فخاخ كثيرة للقارئ</h1><p>قال المتحدث باسم البلدية إن الأعمال في الجسر القديم انتهت أمس الاثنين، وإن السير عليه سيعود تدريجيًا خلال أيام.</p>
<p>&lt;img src=x onerror=alert(1)&gt; وأضاف أن كلفة الأعمال بلغت ثلاثة ملايين، وأن الفريق سيبقى في الموقع حتى نهاية الشهر الجاري.</p></article>
<iframe src="https://tracker.example/frame"></iframe></body></html>`;

test('a whole working day sends nothing anywhere and runs nothing of a document', async ({ app }) => {
  const { page } = app;
  const folder = mkdtempSync(join(tmpdir(), 'mizan-hostile-'));
  writeFileSync(join(folder, 'trap.html'), hostilePage);
  const importing = new ImportPage(app);
  await importing.import(copySamples());
  await importing.import(folder);
  const library = new LibraryPage(page);
  await library.open('خبر فيه فخاخ كثيرة للقارئ');
  const reader = new ReaderPage(page);
  await expect(reader.text).toContainText('<img src=x onerror=alert(1)>');
  await reader.showSource();
  await page.keyboard.press('Escape');
  await new ComparisonPage(page).open(marsad, difaf);
  const workbench = new Workbench(page);
  await workbench.show('timeline');
  await workbench.show('settings');
  await workbench.switchTo('en');
  expect(await page.locator('html').getAttribute('data-owned')).toBeNull();
  expect(await app.outboundRequests()).toEqual([]);
});

test('the page has no Node, no eval and no way out, and tells the browser to offer no translation', async ({
  app,
}) => {
  const found = await app.page.evaluate(async () => ({
    leaks: ['require', 'process', 'Buffer', 'ipcRenderer'].filter(name => name in window),
    // In a task of its own: the debugger lifts the ban on eval for its own synchronous run.
    evaluated: await new Promise<string>(resolve =>
      setTimeout(() => {
        try {
          resolve(String((0, eval)('1+1')));
        } catch (cause) {
          resolve((cause as Error).name);
        }
      }),
    ),
    markup: (() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'set';
      } catch (cause) {
        return (cause as Error).name;
      }
    })(),
    sent: await fetch('https://example.com/').then(
      () => 'sent',
      (cause: Error) => cause.name,
    ),
  }));
  expect(found).toEqual({ leaks: [], evaluated: 'EvalError', markup: 'TypeError', sent: 'TypeError' });
  // A translation would send articles away.
  await expect(app.page.locator('html')).toHaveAttribute('translate', 'no');
  await expect(app.page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate');
});
