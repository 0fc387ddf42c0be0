import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { Workbench, type View } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { test as filled } from './filled-app.ts';
import { difaf, marsad } from './market-fire.ts';

const views: readonly View[] = ['library', 'reader', 'compare', 'timeline', 'import', 'clusters', 'settings'];

for (const language of ['ar', 'en'] as const)
  filled(
    `every view is accessible and fits the window, light and dark: ${language}`,
    pageOnly,
    async ({ app }, info) => {
      test.slow();
      const { page } = app;
      await page.setViewportSize({ width: 1440, height: 900 });
      const workbench = new Workbench(page);
      const library = new LibraryPage(page);
      await new ComparisonPage(page).open(marsad, difaf);
      await library.open('حريق يلتهم عشرات المتاجر في سوق العطارين بوادي الريحان');
      await workbench.switchTo(language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      for (const view of views) {
        await workbench.show(view);
        await page.waitForTimeout(400);
        await inBothThemes(page, async theme => {
          await page.screenshot({ path: info.outputPath(`${view}-${language}-${theme}.png`) });
          expect(await accessibilityProblems(page), `${view}, ${theme}`).toEqual([]);
        });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${view} is wider than the window`).toBeLessThanOrEqual(0);
      }
    },
  );

test('the language, theme and digits chosen are kept over a restart', async ({ launcher }) => {
  const app = await launcher.start();
  await new Workbench(app.page).switchTo('en');
  await new Workbench(app.page).show('settings');
  await app.page.getByRole('button', { name: /Theme/ }).click();
  await app.page.getByRole('option', { name: 'Dark' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const again = await launcher.restart();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(again.page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
