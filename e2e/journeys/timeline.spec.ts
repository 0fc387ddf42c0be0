import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { TimelineLanes } from '#e2e/pages/timeline-lanes.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { TimelinePanelPage } from '#e2e/pages/timeline-panel-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { expect, test } from './filled-app.ts';

test(
  'tells publications and dated events apart in its table form, and keeps undated articles in a tray',
  pageOnly,
  async ({ app }) => {
    const timeline = new TimelinePage(app.page);
    await timeline.show();
    await timeline.toTable.click();
    const ofOutlet = timeline.table.getByRole('row').filter({ hasText: 'مرصد الساحل' });
    const published = ofOutlet.filter({ hasText: 'نشر' });
    await expect(published).toHaveCount(1);
    await expect(published).toContainText('١٣ أبريل ٢٠٢٦');
    const dated = ofOutlet.filter({ hasText: 'تاريخ في النص' });
    await expect(dated.filter({ hasText: '١٢ أبريل ٢٠٢٦' })).toHaveCount(1);

    await timeline.undated.click();
    await new TimelinePanelPage(app.page).row('محطة تحلية جديدة').click();
    await expect(app.page.getByRole('heading', { level: 1, name: /محطة تحلية جديدة/ })).toBeVisible();
  },
);

test(
  'takes an article on the line when it is dated and off on undo, and is walked by keyboard to the passage',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const timeline = new TimelinePage(page);
    const workbench = new Workbench(page);
    await timeline.show();
    await expect(timeline.undated).toContainText('٣');
    await new LibraryPage(page).open('محطة تحلية جديدة تغذي ثلاث بلدات جبلية بالماء');
    await new ReaderPage(page).setPublished('2026-04-28');
    await timeline.show();
    await expect(timeline.undated).toContainText('٢');
    await workbench.undo();
    await expect(timeline.undated).toContainText('٣');

    await timeline.picture.focus();
    await page.keyboard.press('n');
    // By what the mark tells, or by the title of its article where that has not been read yet.
    await expect(new TimelineLanes(page).spoken).toHaveText(
      /^ضفاف، ١٢ أبريل ٢٠٢٦، تاريخ في النص\. (سوق العطارين الذي بُني عام 1894|15 مصاباً في حريق سوق العطارين)/,
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^15 مصاباً في حريق/ })).toBeVisible();
  },
);
