import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { test as filled } from './filled-app.ts';
import { difaf, injured, marsad } from './market-fire.ts';
import { copySamples } from './sample-files.ts';

const name = 'حريق السوق: عدد المصابين';

test(
  'keeps a comparison under a name and opens it again with its order, rules and decisions',
  pageOnly,
  async ({ launcher }) => {
    test.slow();
    const app = await launcher.start();
    const samples = copySamples();
    await new ImportPage(app).import(samples);
    const comparison = new ComparisonPage(app.page);
    await comparison.open(difaf, marsad);
    const bar = app.page.getByRole('group', { name: 'هذه المقارنة' });

    await test.step('what is not kept is said to be so, and a name is proposed', async () => {
      await expect(bar.getByRole('status')).toHaveText('غير محفوظة');
      await comparison.focus(injured);
      await app.page.keyboard.press('x');
      await expect(comparison.row(injured)).not.toHaveAttribute('data-class', 'conflict');
      await bar.getByRole('button', { name: 'احفظ المقارنة' }).click();
      const field = app.page.getByRole('dialog').getByRole('textbox', { name: 'الاسم' });
      await expect(field).toHaveValue(/^15 مصاباً في حريق سوق العطارين.*ضفاف/);
      await field.fill('  ');
      await field.press('Enter');
      await expect(app.page.getByRole('dialog')).toContainText('أعطِ المقارنة اسمًا');
      await field.fill(name);
      await field.press('Enter');
      await expect(bar.getByRole('status')).toContainText(name);
      await expect(bar.getByRole('status')).toContainText('محفوظة');
    });

    await test.step('another base is a change that can be kept, too', async () => {
      await comparison.focus(injured);
      await app.page.keyboard.press('b');
      await expect(bar.getByRole('status')).toContainText('محفوظة بترتيب آخر');
      await bar.getByRole('button', { name: 'احفظ التغيير' }).click();
      await expect(bar.getByRole('status')).not.toContainText('بترتيب آخر');
    });

    const addition = 'وقالت البلدية إن الممر الغربي للسوق بقي مفتوحاً أمام المارة طوال الليل.';
    await test.step('a file that has changed since keeps what was decided about it', async () => {
      appendFileSync(join(samples, 'event-marsad.txt'), `\n${addition}\n`);
      const importing = new ImportPage(app);
      await importing.import(samples);
      expect(await importing.tally('updated')).toBe(1);
    });

    await test.step('it opens after a restart from where nothing is compared yet', async () => {
      const again = await launcher.restart();
      const reopened = new ComparisonPage(again.page);
      await new Workbench(again.page).show('compare');
      const item = again.page.getByRole('listitem', { name });
      await expect(item).toContainText('مرصد الساحل');
      await expect(item).toContainText('ملاحظة أو قرار واحد');
      await item.getByRole('button', { name: `افتح «${name}»` }).click();
      await expect(reopened.pane('أ')).toContainText('مرصد الساحل');
      await expect(reopened.row(injured)).toBeVisible();
      await expect(reopened.row(injured)).not.toHaveAttribute('data-class', 'conflict');
      await expect(reopened.row(addition)).toHaveAttribute('data-class', 'only-a');
    });
  },
);

filled(
  'forgets a saved comparison, brings it back on undo, and can be used without sight',
  pageOnly,
  async ({ app }) => {
    await new ComparisonPage(app.page).open(marsad, difaf);
    const bar = app.page.getByRole('group', { name: 'هذه المقارنة' });
    const dialog = app.page.getByRole('dialog');
    await bar.getByRole('button', { name: 'احفظ المقارنة' }).click();
    await dialog.getByRole('textbox', { name: 'الاسم' }).fill(name);
    await dialog.getByRole('button', { name: 'احفظ', exact: true }).click();
    await expect(bar.getByRole('status')).toContainText(name);

    await bar.getByRole('button', { name: /^المقارنات المحفوظة/ }).click();
    const items = dialog.getByRole('list', { name: 'المقارنات المحفوظة' });
    const item = items.getByRole('listitem', { name });
    await expect(item).toContainText('مفتوحة');
    await inBothThemes(app.page, async () => {
      expect(await accessibilityProblems(app.page)).toEqual([]);
    });

    await item.getByRole('button', { name: `غيّر اسم «${name}»` }).click();
    const renaming = app.page.getByRole('dialog', { name: 'تغيير اسم المقارنة' });
    await renaming.getByRole('textbox', { name: 'الاسم' }).fill('ليلة الحريق');
    await renaming.getByRole('button', { name: 'احفظ', exact: true }).click();
    const renamed = items.getByRole('listitem', { name: 'ليلة الحريق' });
    await renamed.getByRole('button', { name: 'احذف «ليلة الحريق»' }).click();
    await expect(renamed).toHaveCount(0);
    await expect(dialog).toContainText('حُذفت «ليلة الحريق»');
    await dialog.getByRole('button', { name: 'تراجع' }).click();
    await expect(renamed).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(bar.getByRole('status')).toContainText('ليلة الحريق');

    await new Workbench(app.page).switchTo('en');
    await app.page.getByRole('button', { name: 'Saved comparisons (1)' }).click();
    await expect(dialog.getByRole('listitem', { name: 'ليلة الحريق' })).toBeVisible();
    await inBothThemes(app.page, async () => {
      expect(await accessibilityProblems(app.page)).toEqual([]);
    });
  },
);
