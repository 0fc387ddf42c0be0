import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { test as filled } from './filled-app.ts';
import { difaf, marsad, promise } from './market-fire.ts';

filled(
  'comes back to the sentence after reading it, and to the comparison after a reload',
  pageOnly,
  async ({ app }) => {
    const comparison = new ComparisonPage(app.page);
    const workbench = new Workbench(app.page);
    await app.page.setViewportSize({ width: 1280, height: 500 });
    await comparison.open(marsad, difaf);
    await expect(comparison.pane('أ')).toBeVisible();
    await app.page.keyboard.press('p');
    await comparison.row(promise).scrollIntoViewIfNeeded();
    await comparison.focus(promise);
    const top = () => comparison.row(promise).evaluate(row => row.getBoundingClientRect().top);
    const before = await top();
    await app.page.keyboard.press('Enter');
    await expect(comparison.row(promise)).toHaveCount(0);
    await workbench.show('compare');
    await expect(comparison.row(promise)).toBeFocused();
    expect(Math.abs((await top()) - before)).toBeLessThan(3);

    await app.page.reload();
    await expect(comparison.row(promise)).toBeVisible();
    await expect(comparison.pane('أ')).toBeVisible();
  },
);

filled(
  'takes a swap of the sides back, and what was said of a decision with it',
  pageOnly,
  async ({ app }) => {
    const comparison = new ComparisonPage(app.page);
    const workbench = new Workbench(app.page);
    await comparison.open(marsad, difaf);
    const base = comparison.pane('أ').getByRole('heading', { level: 2 });
    await expect(base).toContainText(marsad);
    await comparison.focus(promise);
    await app.page.keyboard.press('u');
    await expect(comparison.saying(/^فُكّ الربط بين/)).toBeVisible();
    await workbench.undo();
    await expect(comparison.saying(/^فُكّ الربط بين/)).toHaveCount(0);
    await app.page.keyboard.press('2');
    await expect(base).toContainText(difaf);
    await workbench.undo();
    await expect(base).toContainText(marsad);
    await workbench.redo();
    await expect(base).toContainText(difaf);
  },
);

test('dismisses one of two conflicts of a sentence and keeps the other', pageOnly, async ({ app }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-two-conflicts-'));
  const toll = (dead: number, hurt: number): string =>
    `قالت وزارة الصحة إن السيول أودت بحياة ${dead} شخصا وأصابت ${hurt} شخصا في المدينة القديمة.`;
  writeFileSync(join(folder, 'a.txt'), `سيول في المدينة\n\n${toll(12, 130)}\n`);
  writeFileSync(join(folder, 'b.txt'), `السيول تغرق الأحياء\n\n${toll(15, 140)}\n`);
  await new ImportPage(app).import(folder);
  const comparison = new ComparisonPage(app.page);
  await comparison.open('سيول في المدينة', 'السيول تغرق الأحياء');
  const first = comparison.pane('أ').getByRole('listitem').filter({ hasText: 'أودت' });
  const disputed = first.locator('p mark[class*="disputed"]');
  await expect(disputed).toHaveCount(2);

  await first.focus();
  await app.page.keyboard.press('x');
  const choice = app.page.getByRole('menuitem', { name: /ليس تعارض.*130.*140/ });
  await expect(choice).toBeVisible();
  await choice.press('Enter');
  await expect(disputed).toHaveCount(1);
  await expect(disputed).toContainText('12');
  await expect(first).toHaveAttribute('data-class', 'conflict');
  await expect(first).toBeFocused();

  await app.page.keyboard.press('x');
  await app.page.getByRole('menuitem', { name: /هو تعارض.*130/ }).click();
  await expect(disputed).toHaveCount(2);
});
