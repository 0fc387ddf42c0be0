import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { TimelinePanelPage } from '#e2e/pages/timeline-panel-page.ts';
import { reportsInZones } from './reports-in-zones.ts';

test('says who was first by the moment, and shows the zones of the clocks', pageOnly, async ({ app }) => {
  const panel = new TimelinePanelPage(app.page);
  await new ImportPage(app).import(reportsInZones());
  await panel.showAll();
  await panel.open('most-reported');
  await panel.row('٣ تقارير').click();
  const said = async (): Promise<readonly string[]> =>
    (await panel.rows.allInnerTexts()).map(words => words.replaceAll(/\s+/g, ' '));
  await expect.poll(async () => (await said()).length).toBe(3);
  const [first, second, last] = await said();
  expect([first, second, last].map(words => words?.includes('من الأوائل'))).toEqual([true, true, false]);
  expect([first, second, last].map(words => /UTC[+0-9]*/.exec(words ?? '')?.[0]).sort()).toEqual([
    'UTC',
    'UTC+4',
    'UTC+9',
  ]);
  expect(last).toContain('وكالة الأفق');
});
