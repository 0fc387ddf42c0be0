import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { TimelinePanelPage } from '#e2e/pages/timeline-panel-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { expect, test } from './filled-app.ts';
import { reportsInZones } from './reports-in-zones.ts';

test.describe(() => {
  test.use({ holds: 'bridge' });

  test(
    'finds the panel as it was left for a report, and after an import the event that it told of',
    pageOnly,
    async ({ app }) => {
      const { page } = app;
      const panel = new TimelinePanelPage(page);
      const workbench = new Workbench(page);
      await panel.open('most-reported');
      await panel.rows.first().click();
      const report = panel.row('ماذا نعرف عن انهيار جسر النخيل؟');
      await report.focus();
      await page.keyboard.press('Enter');
      await expect(workbench.viewButton('reader')).toHaveAttribute('aria-current', 'page');
      await page.keyboard.press('Alt+4');
      await expect(panel.panel.getByRole('heading', { level: 2 })).toHaveText(
        'حدث ٥ مايو ٢٠٢٦ الموافق ١٨ ذو القعدة ١٤٤٧ هـ',
      );
      await expect(report).toBeFocused();

      await new ImportPage(app).import(reportsInZones());
      await workbench.show('timeline');
      await expect(panel.panel.getByRole('heading', { level: 2 })).toHaveText(
        'حدث ٥ مايو ٢٠٢٦ الموافق ١٨ ذو القعدة ١٤٤٧ هـ',
      );
      await expect(panel.rows).toHaveCount(4);
      await expect(workbench.viewButton('timeline')).toBeFocused();
      await panel.button('العودة إلى القائمة').click();
      await expect(panel.rows.first()).toContainText('٤ تقارير');
      await expect(panel.rows.first()).toBeFocused();
    },
  );

  test('steps back to what it told of before, and forward again', pageOnly, async ({ app }) => {
    const { page } = app;
    const panel = new TimelinePanelPage(page);
    const { subject, picture } = new TimelinePage(page);
    const count = subject.getByRole('status').first();
    await panel.open('most-reported');
    await panel.rows.first().click();
    await expect(subject).toContainText('المجموعة كلها');
    const marks = await count.innerText();
    await panel.button('خط زمني لهذه').click();
    await expect(subject).not.toContainText('المجموعة كلها');
    await expect(count).not.toHaveText(marks);
    await picture.focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(subject).toContainText('المجموعة كلها');
    await expect(count).toHaveText(marks);
    await page.keyboard.press('Alt+ArrowRight');
    await expect(subject).not.toContainText('المجموعة كلها');
  });
});
