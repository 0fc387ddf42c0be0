import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { FindBar } from '#e2e/pages/find-bar.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { expect, test } from './filled-app.ts';
import { marsad } from './market-fire.ts';

test(
  'words are found in an article in all their forms, one after the other, by keyboard alone',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const find = new FindBar(page);
    const reader = new ReaderPage(page);
    await new LibraryPage(page).open(marsad);
    const findings = page.locator('[data-article-text] [data-begins]');
    await expect(findings.first()).toBeVisible();
    const findingCount = await findings.count();
    const from = reader.text.locator('[data-begins]').first();
    await from.focus();

    await test.step('Ctrl+F goes to the field, and what is typed is marked in the title and the text', async () => {
      await page.keyboard.press('Control+f');
      await expect(find.field).toBeFocused();
      await page.keyboard.type('حريق');
      await expect(find.standing).toContainText(/^١ من [٢-٩]/);
      const marked = await find.marked();
      expect(marked).toContain('الحريق');
      expect(marked.at(-1)).toBe('حريق');
    });

    await test.step('Enter and F3 go on, with Shift back, and the place is in sight', async () => {
      await page.keyboard.press('Enter');
      await expect(find.standing).toContainText(/^٢ من/);
      await page.keyboard.press('Shift+F3');
      await page.keyboard.press('Shift+Enter');
      const last = /^([٢-٩]) من \1/;
      await expect(find.standing).toContainText(last);
      await expect
        .poll(() =>
          page.evaluate(() => {
            const [range] = [...(CSS.highlights.get('find-current') ?? [])] as Range[];
            const shown = document.querySelector('article')?.getBoundingClientRect();
            const box = range?.getBoundingClientRect();
            return Boolean(box && shown && box.top >= shown.top && box.bottom <= shown.bottom);
          }),
        )
        .toBe(true);
    });

    await test.step('as they are spelt where that is asked for, and it is said where nothing is found', async () => {
      await find.field.fill('بالحريق');
      await expect(find.standing).toContainText(/^[١-٩] من/);
      await find.exact().press('Space');
      await expect(find.standing).toHaveText('لا وجود لها في هذا المقال');
      expect(await find.marked()).toEqual([]);
      await find.field.fill('الحريق');
      await expect(find.standing).toContainText(/^١ من/);
      expect(new Set(await find.marked())).toEqual(new Set(['الحريق']));
      await find.exact().press('Space');
    });

    await test.step('new words are looked for from the first line that is seen, wherever others were shown', async () => {
      await find.field.fill('الحريق');
      await page.keyboard.press('Shift+Enter');
      await expect(find.standing).not.toContainText(/^١ من/);
      await reader.text.evaluate(text => text.closest('article')?.scrollTo({ top: 0 }));
      await find.field.fill('حريق');
      await expect(find.standing).toContainText(/^١ من/);
    });

    await test.step('the marks of findings are as they were', async () => {
      await expect(findings).toHaveCount(findingCount);
    });

    await test.step('the bar is accessible in both languages and themes', async () => {
      for (const language of ['en', 'ar'] as const) {
        await new Workbench(page).switchTo(language);
        // The pointer stays where the button was, over something that shows its words.
        await find.field.hover();
        await expect(page.getByRole('tooltip')).toBeHidden();
        await inBothThemes(page, async () => expect(await accessibilityProblems(page)).toEqual([]));
      }
    });

    await test.step('Escape closes it, takes the marks away and gives the focus back', async () => {
      await find.field.focus();
      await page.keyboard.press('Escape');
      await expect(find.bar).toBeHidden();
      await expect(from).toBeFocused();
      expect(await find.marked()).toEqual([]);
    });

    await test.step('selected words are looked for', async () => {
      await from.selectText();
      const words = await from.innerText();
      await page.keyboard.press('Control+f');
      await expect(find.field).toHaveValue(words);
      await expect(find.standing).toContainText(/من/);
    });
  },
);
