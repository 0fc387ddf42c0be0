import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { expect, test } from './filled-app.ts';
import { difaf, injured, marsad, merchant } from './market-fire.ts';

test.beforeEach(async ({ app }) => {
  await new ComparisonPage(app.page).open(marsad, difaf);
  await expect(app.page.getByRole('listitem').filter({ hasText: injured })).toBeVisible();
});

test(
  'sets two accounts of one event beside each other and marks figures that disagree, whichever comes first',
  pageOnly,
  async ({ app }) => {
    const first = app.page.getByRole('listitem').filter({ hasText: injured });
    const second = app.page.getByRole('listitem').filter({ hasText: 'إلى 15 شخصاً' });
    await expect(first).toHaveAttribute('data-class', 'conflict');
    await expect(second).toHaveAttribute('data-class', 'conflict');
    await expect(first.locator('mark').filter({ hasText: '12' }).first()).toBeVisible();
    const ofMerchant = app.page.getByRole('listitem').filter({ hasText: merchant });
    await expect(ofMerchant).toHaveAttribute('data-class', 'only-b');

    const chips = app.page.getByRole('toolbar').getByRole('button', { pressed: true });
    const counts = async () =>
      (await chips.allInnerTexts())
        .map(text => text.replaceAll(/\s+/g, ' '))
        .filter(text => /[٠-٩]/.test(text));
    const before = await counts();
    await app.page.getByRole('button', { name: 'بدّل الجهتين' }).click();
    await expect(ofMerchant).toHaveAttribute('data-class', 'only-a');
    const shared = (texts: readonly string[]) => texts.filter(text => !text.includes('فقط'));
    await expect.poll(async () => shared(await counts())).toEqual(shared(before));
  },
);

test(
  'jumps between differences by keyboard, and leads from a sentence back to its place',
  pageOnly,
  async ({ app }) => {
    const conflict = app.page.getByRole('listitem').filter({ hasText: injured });
    // The keys walk through the differences, which are there once the sentences have their classes.
    await expect(conflict).toHaveAttribute('data-class', 'conflict');
    await app.page.keyboard.press('c');
    await expect(conflict).toBeFocused();
    await app.page.keyboard.press('ArrowLeft');
    await expect(app.page.getByRole('listitem').filter({ hasText: 'إلى 15 شخصاً' })).toBeFocused();
    await app.page.keyboard.press('F7');
    await expect(conflict).not.toBeFocused();

    await conflict.hover();
    await conflict.getByRole('button', { name: 'افتح في القارئ' }).click();
    const passage = app.page.locator('[data-focus]');
    await expect.poll(async () => (await passage.allInnerTexts()).join('')).toContain(injured);
    await expect(new Workbench(app.page).viewButton('reader')).toHaveAttribute('aria-current', 'page');
  },
);
