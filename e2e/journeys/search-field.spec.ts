import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { SearchFieldPage } from '#e2e/pages/search-field.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { expect, test } from './filled-app.ts';

test(
  'a query is typed with what the collection has, and set right where it is wrong',
  pageOnly,
  async ({ app }) => {
    test.slow();
    const { page } = app;
    const library = new LibraryPage(page);
    const search = new SearchFieldPage(page);
    await library.show();

    await test.step('the name of a field is completed, then its value, which finds as many articles as it says', async () => {
      await page.keyboard.press('/');
      await expect(search.field).toBeFocused();
      await search.type('المص');
      await search.choose(/^المصدر:/, 'Tab');
      await expect(search.field).toHaveValue('المصدر:');
      await search.type('المرفا');
      await search.choose(/صحيفة المرفأ.*مقال واحد/, 'Enter');
      await expect(search.field).toHaveValue('المصدر:"صحيفة المرفأ" ');
      await expect(search.field).toBeFocused();
      await expect.poll(() => library.titles()).toHaveLength(1);
    });

    await test.step('Escape puts the suggestions away, then what was typed', async () => {
      await search.type('الدفاع');
      await expect(search.suggestions.filter({ hasText: 'الدفاع المدني' })).toBeVisible();
      // How many there are is said once, after what is being read and in our words.
      await expect(search.region.getByRole('status').filter({ hasText: /اقتراح/ })).toBeAttached();
      expect(await page.locator('body > [data-live-announcer] [aria-live="assertive"]').textContent()).toBe(
        '',
      );
      await search.field.press('Escape');
      await expect(search.suggestions).toHaveCount(0);
      await expect(search.field).toHaveValue('المصدر:"صحيفة المرفأ" الدفاع');
      await search.field.press('Escape');
      await expect(search.field).toHaveValue('');
    });

    await test.step('a word is found among names of all kinds', async () => {
      await search.type('الدفاع');
      await search.choose(/الدفاع المدني.*٣ مقالات/, 'Enter');
      await expect(search.field).toHaveValue('الاسم:"الدفاع المدني" ');
      await expect.poll(() => library.titles()).toHaveLength(3);
    });

    await test.step('what is wrong is said once it is no more typed on, and can be gone to or set right', async () => {
      await search.field.fill('');
      await search.type('حريق outlte:ضفاف "سوق العطا');
      await expect(search.problems).toHaveText([/outlte:/]);
      await search.field.press('Enter');
      await expect(search.problems).toHaveText([/outlte:/, /علامة التنصيص هذه غير مغلقة/]);
      await inBothThemes(page, async () => expect(await accessibilityProblems(page)).toEqual([]));
      await search.problems.last().getByRole('button').click();
      expect(await search.selected()).toBe('"');
      await search.problems.first().getByRole('button').click();
      await expect(search.field).toHaveValue('حريق outlet:ضفاف "سوق العطا');
    });

    await test.step('examples of the help are taken over, in either language', async () => {
      await new Workbench(page).switchTo('en');
      await page.keyboard.press('Control+f');
      expect(await search.selected()).toBe('حريق outlet:ضفاف "سوق العطا');
      await page.keyboard.press('Delete');
      await search.showHelp();
      await inBothThemes(page, async () => expect(await accessibilityProblems(page)).toEqual([]));
      await page.getByRole('button', { name: 'هدنة أو تهدئة', exact: true }).click();
      await expect(search.field).toBeFocused();
      await search.showHelp();
      await page.getByRole('button', { name: 'before:2024', exact: true }).click();
      await expect(search.field).toHaveValue('هدنة أو تهدئة before:2024 ');
      await search.field.press('Backspace');
      await expect(search.region).toContainText('Published on 31 December 2023 or earlier');
    });
  },
);
