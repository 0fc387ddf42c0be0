import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ClustersPage } from '#e2e/pages/clusters-page.ts';
import { FindingPage } from '#e2e/pages/finding-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { expect, test } from './filled-app.ts';

const storm = 'العاصفة «نسيم» تغلق ميناء رأس المرجان وتقطع الكهرباء عن 14 ألف منزل';

test.describe(() => {
  test.use({ holds: 'bridge' });

  test(
    'is led to from a name in a text: all that names her, and what she said',
    pageOnly,
    async ({ app }) => {
      const { page } = app;
      const library = new LibraryPage(page);
      const timeline = new TimelinePage(page);
      const finding = new FindingPage(page);
      const open = async (): Promise<void> => {
        await library.show();
        await library.row('جسر').filter({ hasText: 'مرصد' }).dblclick();
        await finding.open('منى العطار', 'entity');
      };

      await open();
      await page.getByRole('button', { name: 'خط زمني لهذا الاسم' }).click();
      await expect(timeline.subject).toContainText('تواريخ عن منى العطار');
      await expect(timeline.picture).toBeVisible();

      await open();
      await page.getByRole('button', { name: 'خط زمني لتصريحاته' }).click();
      await expect(timeline.subject).toContainText('تصريحات منى العطار');
      await expect(timeline.picture).toBeVisible();
    },
  );
});

test.describe(() => {
  test.use({ holds: 'copies' });

  test('is led to from the copies of a text, and is called by it', pageOnly, async ({ app }) => {
    const clusters = new ClustersPage(app.page);
    const timeline = new TimelinePage(app.page);
    await clusters.show();
    await clusters.row(storm).click();
    await clusters.panel.getByRole('button', { name: 'خط زمني لهذه النسخ' }).click();
    await expect(timeline.subject).toContainText('العاصفة «نسيم»');
    await expect(timeline.picture).toBeVisible();
  });
});
