import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { TimelinePanelPage } from '#e2e/pages/timeline-panel-page.ts';
import { expect, test } from './filled-app.ts';

test.use({ holds: 'bridge' });

test(
  'tells the days of marks and events in the calendar that is chosen, and files of them in their own',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const timeline = new TimelinePage(page);
    const panel = new TimelinePanelPage(page);
    await timeline.show();
    await timeline.showCalendars('هجري');
    await panel.open('most-reported');
    await expect(panel.rows.first()).toContainText('١٨ ذو القعدة ١٤٤٧ هـ');
    await panel.rows.first().click();
    await expect(panel.panel.getByRole('heading', { level: 2 })).toHaveText('حدث ١٨ ذو القعدة ١٤٤٧ هـ');
    await expect(panel.panel).toContainText(
      'تختلف التقارير في التاريخ: جهتان: ١٨ ذو القعدة ١٤٤٧ هـ وجهة واحدة: ١٧ ذو القعدة ١٤٤٧ هـ.',
    );
    await expect(panel.panel).not.toContainText('٢٠٢٦');

    await test.step('spoken of the window and of a mark', async () => {
      await timeline.picture.focus();
      await page.keyboard.press('n');
      await expect(
        page.getByRole('status').filter({ hasText: /ذو القعدة ١٤٤٧ هـ، (نشر|تاريخ)/ }),
      ).toBeAttached();
    });

    await test.step('machines read on what they can read', async () => {
      const { text } = await timeline.save(/CSV/);
      expect(text).toContain('2026-05-05');
      expect(text).not.toContain('هـ');
    });
  },
);
