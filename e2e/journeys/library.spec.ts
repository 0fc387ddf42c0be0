import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { expect, test } from './filled-app.ts';
import { difaf, marsad } from './market-fire.ts';

test.beforeEach(async ({ app }) => {
  await new LibraryPage(app.page).show();
});

test(
  'sorts by date with undated articles last, and compares the two articles in the tray',
  pageOnly,
  async ({ app }) => {
    const library = new LibraryPage(app.page);
    const undated = [
      'دفتر جلسة المجلس البلدي: السوق والقطار',
      'صيادو الميناء القديم يرفضون نقل سوق السمك إلى خارج المدينة',
    ];
    expect((await library.titles())[0]).toBe('موسم الزيتون يبدأ مبكراً في قرى الوادي');
    await library.sortBy(/تاريخ النشر/);
    await expect
      .poll(async () => (await library.titles()).at(-1))
      .not.toBe('موسم الزيتون يبدأ مبكراً في قرى الوادي');
    const titles = await library.titles();
    for (const title of undated) expect(titles.slice(-3)).toContain(title);

    await library.row(marsad).click();
    await app.page.getByRole('button', { name: 'ضع جانبًا للمقارنة' }).click();
    await library.row(difaf).click();
    await app.page.getByRole('button', { name: 'ضع جانبًا للمقارنة' }).click();
    await app.page.getByRole('button', { name: 'قارن مقالين' }).click();
    await expect(app.page.getByRole('heading', { name: marsad }).first()).toBeVisible();
  },
);

test('is worked by keyboard alone: move, select, put aside, open', pageOnly, async ({ app }) => {
  const library = new LibraryPage(app.page);
  const [first = '', second = ''] = await library.titles();
  await library.grid.focus();
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('c');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('c');
  const tray = app.page.getByRole('complementary', { name: 'مقالات للمقارنة' });
  await expect(tray).toContainText(first);
  await expect(tray).toContainText(second);
  await app.page.keyboard.press('Shift+ArrowDown');
  await expect(library.grid.getByRole('row', { selected: true })).toHaveCount(2);
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('heading', { level: 1, name: first })).toBeVisible();
});
