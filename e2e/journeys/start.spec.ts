import { expect, test } from '#e2e/launch/app-fixture.ts';
import { loopbackOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { samplePath } from './sample-files.ts';

test('a file named behind the start command is imported at once', async ({ launcher }) => {
  const app = await launcher.start({ paths: [samplePath('undated.txt')] });
  await new ImportPage(app).untilDone(/^تم/);
  const library = new LibraryPage(app.page);
  await library.show();
  expect(await library.titles()).toEqual(['محطة تحلية جديدة تغذي ثلاث بلدات جبلية بالماء']);
});

test('files dropped on the window are imported', async ({ app }) => {
  await app.dropFiles([samplePath('undated.txt'), samplePath('windows-1256.txt')]);
  const importing = new ImportPage(app);
  await importing.untilDone(/^تم/);
  expect(await importing.tally('imported')).toBe(2);
});

test.describe('on a port that another program has taken', () => {
  test.use({ portIsTaken: true });

  test('the start ends with a sentence that says so and what to do', loopbackOnly, async ({ launcher }) => {
    await expect(launcher.start()).rejects.toThrow(/Port \d+ is taken.*--port N/);
  });
});

test.describe('with settings that cannot be understood', () => {
  test.use({ settingsAreCorrupt: true });

  test('the app opens with the defaults', async ({ app }) => {
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(app.page.getByRole('heading', { name: 'لا شيء هنا بعد' })).toBeVisible();
  });
});
