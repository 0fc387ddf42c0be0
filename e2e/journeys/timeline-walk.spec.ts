import { readFileSync } from 'node:fs';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { TimelineLanes } from '#e2e/pages/timeline-lanes.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { expect, test } from './filled-app.ts';

const [fire, desalination] = ['حريق يلتهم عشرات المتاجر', 'محطة تحلية جديدة'] as const;

/** Width and height that a PNG says it has. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test(
  'is walked by keyboard alone from the rail to a passage and back, also where colours are forced',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const timeline = new TimelinePage(page);
    const { spoken } = new TimelineLanes(page);
    const workbench = new Workbench(page);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await workbench.viewButton('timeline').focus();
    await page.keyboard.press('Enter');
    await expect(timeline.picture).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(timeline.picture).toBeFocused({ timeout: 100 });
    }).toPass({ intervals: [0] });
    await expect(spoken).toContainText('في العرض');
    await page.keyboard.press('n');
    await expect(spoken).toContainText(/، (تاريخ في النص|نشر)/);
    await page.keyboard.press('Enter');
    await expect(workbench.viewButton('reader')).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Alt+4');
    await expect(timeline.picture).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(workbench.viewButton('reader')).toHaveAttribute('aria-current', 'page');
  },
);

test('is led to from a comparison and from what was put aside', pageOnly, async ({ app }) => {
  const { page } = app;
  const timeline = new TimelinePage(page);
  const toTimeline = { name: 'خط زمني لهذه المقالات' };
  await new ComparisonPage(page).open(fire, desalination);
  await page.getByRole('main').getByRole('button', toTimeline).click();
  await expect(timeline.subject).toContainText('المقالات المقارنة');
  await expect(timeline.picture).toBeVisible();
  const library = new LibraryPage(page);
  await library.show();
  await library.row(fire).click();
  await page.getByRole('button', { name: 'ضع جانبًا للمقارنة' }).click();
  await page.getByRole('complementary', { name: 'مقالات للمقارنة' }).getByRole('button', toTimeline).click();
  await expect(timeline.subject).toContainText('المقالات الموضوعة جانبًا');
  await expect(timeline.picture).toBeVisible();
});

test(
  'answers keys after a press of the pointer, and saves a picture with twice the pixels and a drawing whose words are words',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const timeline = new TimelinePage(page);
    await timeline.show();
    await timeline.picture.click({ position: { x: 300, y: 70 } });
    await page.keyboard.press('End');
    await expect(new TimelineLanes(page).spoken).toContainText(/، (تاريخ في النص|نشر)/);
    const once = sizeOf(readFileSync((await timeline.save(/^صورة \(PNG\)/)).path));
    const twice = sizeOf(readFileSync((await timeline.save(/^صورة \(PNG بضعف/)).path));
    expect(twice).toEqual(once.map(length => length * 2));
    const { text } = await timeline.save(/SVG/);
    expect(text).toMatch(/<text[^>]*>مرصد الساحل</);
  },
);
