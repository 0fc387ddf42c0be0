import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { test as filled } from './filled-app.ts';
import { difaf, injured, marsad, merchant, promise } from './market-fire.ts';
import { copySamples } from './sample-files.ts';

test(
  'keeps what was decided about sentences, takes it back on undo, and has it again after a restart',
  pageOnly,
  async ({ launcher }) => {
    test.slow();
    const app = await launcher.start();
    await new ImportPage(app).import(copySamples());
    const comparison = new ComparisonPage(app.page);
    const workbench = new Workbench(app.page);
    await comparison.open(marsad, difaf);
    await expect(comparison.row(injured)).toHaveAttribute('data-class', 'conflict');

    await comparison.focus(injured);
    await app.page.keyboard.press('x');
    await expect(comparison.row(injured)).not.toHaveAttribute('data-class', 'conflict');
    await workbench.undo();
    await expect(comparison.row(injured)).toHaveAttribute('data-class', 'conflict');
    await workbench.redo();
    await expect(comparison.row(injured)).not.toHaveAttribute('data-class', 'conflict');

    await expect(comparison.row(merchant)).toHaveAttribute('data-class', 'only-b');
    await comparison.focus(merchant);
    await app.page.keyboard.press('l');
    await expect(comparison.saying('اختر الجملة المقابلة')).toBeVisible();
    await comparison.row(promise).click();
    await expect(comparison.row(merchant)).not.toHaveAttribute('data-class', /^only/);

    const closing = 'إغلاق السوق ثلاثة أيام، وتشكيل';
    await expect(comparison.row(closing)).not.toHaveAttribute('data-class', /^only/);
    await comparison.focus(closing);
    await app.page.keyboard.press('u');
    await expect(comparison.row(closing)).toHaveAttribute('data-class', 'only-a');

    await comparison.focus(closing);
    await app.page.keyboard.press('m');
    const dialog = app.page.getByRole('dialog');
    // What lies over the view has the keys for itself.
    await dialog.getByRole('button', { name: 'أغلق' }).press('n');
    await expect(app.page.locator('[role="status"]').filter({ hasText: /الفرق [٠-٩]/ })).toHaveCount(0);
    await dialog.getByRole('textbox').fill('يجب سؤال المحافظة');
    await dialog.getByRole('button', { name: 'احفظ الملاحظة' }).click();
    await expect(comparison.row(closing).getByRole('button', { name: 'ملاحظة واحدة' })).toBeVisible();

    const again = await launcher.restart();
    const reopened = new ComparisonPage(again.page);
    await reopened.open(difaf, marsad);
    await expect(reopened.row(closing)).toHaveAttribute('data-class', 'only-b');
    await expect(reopened.row(injured)).not.toHaveAttribute('data-class', 'conflict');
    await expect(reopened.row(merchant)).not.toHaveAttribute('data-class', /^only/);
    await again.page.getByRole('button', { name: /ملاحظات وقرارات: ٤/ }).click();
    await expect(again.page.getByRole('dialog')).toContainText('يجب سؤال المحافظة');
  },
);

filled('ends linking without a link on Escape, and within one article', pageOnly, async ({ app }) => {
  const comparison = new ComparisonPage(app.page);
  await comparison.open(marsad, difaf);
  await comparison.focus(merchant);
  await app.page.keyboard.press('l');
  await comparison.row('إلى 15 شخصاً').click();
  await expect(comparison.saying('يجب أن تكون الجملة المقابلة في مقال آخر')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(comparison.saying('لم يُربط شيء')).toBeVisible();
  await comparison.row(promise).click();
  await expect(comparison.row(merchant)).toHaveAttribute('data-class', 'only-b');
});

/** Two reports that differ in nothing but what a comparison can be told to count. */
function writeTwins(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-twins-'));
  const report = (title: string, body: string): string => `${title}\nنُشر في: الخميس 7 مايو 2026\n\n${body}\n`;
  writeFileSync(
    join(folder, 'first.txt'),
    report('افتتاح الجسر الجديد', 'افتتح الوزير الجسر الجديد أمام 350 سيارة صباح الخميس في احتفال رسمي.'),
  );
  writeFileSync(
    join(folder, 'second.txt'),
    report('الجسر الجديد يُفتتح', 'افتتَح الوزيرُ الجسرَ الجديد أمام ٣٥٠ سيارة صباح الخميس في احتفال رسمي.'),
  );
  return folder;
}

test('counts as differences what the analyst says, and goes back to the usual', pageOnly, async ({ app }) => {
  await new ImportPage(app).import(writeTwins());
  const comparison = new ComparisonPage(app.page);
  await comparison.open('افتتاح الجسر الجديد', 'الجسر الجديد يُفتتح');
  const row = comparison.row('350 سيارة');
  await expect(row).toHaveAttribute('data-class', 'identical');
  await app.page.getByRole('button', { name: /^الفروق/ }).click();
  const rules = app.page.getByRole('region', { name: 'ما الذي يُعدّ فرقًا' });
  await rules.getByText('صور الأرقام').click();
  await expect(row).toHaveAttribute('data-class', 'reworded');
  await expect(row.locator('mark')).toHaveText('350');
  await rules.getByText('التشكيل والتطويل').click();
  await expect(row.locator('mark')).not.toHaveCount(1);
  await rules.getByText('لقارئ الشاشة').click();
  await expect(row.locator('mark').first()).toContainText('تغيير:');
  await rules.getByRole('button', { name: 'العودة إلى المعتاد' }).click();
  await expect(row).toHaveAttribute('data-class', 'identical');
});
