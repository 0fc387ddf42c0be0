import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { TimelineGestures } from '#e2e/pages/timeline-gestures.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { TimelinePanelPage } from '#e2e/pages/timeline-panel-page.ts';
import { expect, test } from './filled-app.ts';

test.use({ holds: 'bridge' });

test(
  'tells only of the days that the app is filtered by, in panels, table and files, and says so',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const timeline = new TimelinePage(page);
    const panel = new TimelinePanelPage(page);
    const gestures = new TimelineGestures(page);
    const chosen = '[data-chosen-days]';
    await panel.showAll();
    const all = await timeline.save(/CSV/);
    await panel.open('most-reported');
    await expect(panel.rows).toHaveCount(2);
    await panel.rows.first().click();
    await page.getByRole('button', { name: 'الشهر', exact: true }).click();
    const days = await gestures.days();
    await page.keyboard.down('Shift');
    await gestures.drag(
      await gestures.atTime(Date.parse('2026-05-05T12:00Z'), days),
      await gestures.atTime(Date.parse('2026-05-07T12:00Z'), days),
    );
    await page.keyboard.up('Shift');
    await panel.showAll();

    await test.step('the panel lists the event of these days alone', async () => {
      await panel.open('most-reported');
      await expect(panel.rows).toHaveCount(1);
      await expect(panel.rows).toContainText('انهار الممر الشرقي');
      await expect(panel.panel.locator(chosen)).toContainText('ضمن ٥ مايو ٢٠٢٦ – ٧ مايو ٢٠٢٦ فقط');
      await panel.button('اليوم التالي الذي فيه أحداث').or(panel.button('أول يوم فيه أحداث')).click();
      await expect(panel.button('اليوم التالي الذي فيه أحداث')).toBeDisabled();
      await panel.button('الأيام المختارة').click();
    });

    await test.step('so do the table and the file of what is in view', async () => {
      await timeline.toTable.click();
      await expect(page.getByRole('main').locator(chosen).first()).toBeVisible();
      await expect(timeline.table).toHaveAttribute('aria-rowcount', '7');
      const { text } = await timeline.save(/CSV/);
      expect(text.trim().split('\n')).toHaveLength(7);
      expect(text).not.toContain('2026-05-20');
      expect(all.text).toContain('2026-05-20');
      await expect(timeline.subject).toContainText('حُفظ: ٦ علامات · ٥ مايو ٢٠٢٦ – ٧ مايو ٢٠٢٦ فقط');
    });

    await test.step('until all days are shown again', async () => {
      await panel.showAll();
      await panel.panel.locator(chosen).getByRole('button').click();
      await panel.showAll();
      await expect(panel.rows).toHaveCount(2);
      await expect(page.locator(chosen)).toHaveCount(0);
      await expect(timeline.table).toHaveAttribute('aria-rowcount', '18');
    });
  },
);

test('lists what is in view, and brings the day into view to which one steps', pageOnly, async ({ app }) => {
  const { page } = app;
  const panel = new TimelinePanelPage(page);
  await panel.showAll();
  await panel.open('most-reported');
  await expect(panel.rows).toHaveCount(2);
  await panel.button('أول يوم فيه أحداث').click();
  await expect(panel.rows).toHaveCount(1);
  await panel.button('كل الأيام المعروضة').click();
  await expect(panel.rows).toHaveCount(1);
  await panel.showAll();
  await expect(panel.rows).toHaveCount(2);
});
