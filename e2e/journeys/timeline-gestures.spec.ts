import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { TimelineGestures, type Days, type Place } from '#e2e/pages/timeline-gestures.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { expect, test } from './filled-app.ts';

const dayMs = 86_400_000;
const startOf = ({ from }: Days): number => Date.parse(`${from}Z`);
const lengthOf = ({ from, to }: Days): number => Date.parse(`${to}Z`) - Date.parse(`${from}Z`);

test.beforeEach(async ({ app }) => {
  const timeline = new TimelinePage(app.page);
  await timeline.show();
  await expect(timeline.picture).toBeVisible();
});

test('moves in time by wheel, fingers, drag and overview, and back again', pageOnly, async ({ app }) => {
  const { page } = app;
  const gestures = new TimelineGestures(page);
  const length = async (): Promise<number> => lengthOf(await gestures.days());
  const start = async (): Promise<number> => startOf(await gestures.days());
  await page.getByRole('button', { name: 'الشهر', exact: true }).click();
  const month = await length();

  await test.step('by wheel, and faster with Ctrl, which zooms time and not the page', async () => {
    const { x, y } = await gestures.at(0.5, 60);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    await expect.poll(length).toBeLessThan(month * 0.6);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await expect.poll(length).toBeGreaterThan(month * 1.2);
    expect(await page.evaluate(() => [visualViewport?.scale, devicePixelRatio])).toEqual([1, 1]);
  });

  await test.step('with two fingers: what is thrice as far apart is a third of the time', async () => {
    const before = await length();
    await gestures.pinch(
      [await gestures.at(0.4, 60), await gestures.at(0.6, 60)],
      [await gestures.at(0.2, 60), await gestures.at(0.8, 60)],
    );
    await expect.poll(async () => before / (await length())).toBeCloseTo(3, 1);
  });

  await test.step('by drag: to the right comes what is later, since time runs to the left, in one step', async () => {
    const [before, beforeMs] = [await start(), await length()];
    await gestures.drag(await gestures.at(0.3, 60), await gestures.at(0.6, 60));
    await expect.poll(start).toBeGreaterThan(before + 0.25 * beforeMs);
    // A file of a view says when it begins and ends to the minute.
    expect(Math.abs((await length()) - beforeMs)).toBeLessThanOrEqual(60_000);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(start).toBe(before);
  });

  await test.step('in the overview, and back and forward through where one was', async () => {
    await page.getByRole('button', { name: 'السنة', exact: true }).click();
    const year = await start();
    await gestures.drag(await gestures.inOverview(0.8), await gestures.inOverview(0.6));
    await expect.poll(start).not.toBe(year);
    const moved = await start();
    await gestures.drag(await gestures.inOverview(0.6), await gestures.inOverview(0.4));
    await expect.poll(start).toBeGreaterThan(moved);
    const last = await start();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(start).toBe(moved);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(start).toBe(year);
    await page.getByRole('button', { name: 'التقدم إلى العرض التالي' }).click();
    await page.getByRole('button', { name: 'التقدم إلى العرض التالي' }).click();
    await expect.poll(start).toBe(last);
    await expect(page.getByRole('button', { name: 'التقدم إلى العرض التالي' })).toBeDisabled();
  });
});

test(
  'stays where it is moved to: while a lane is folded, and when it is left before it has come to rest',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const gestures = new TimelineGestures(page);
    const { picture } = gestures.timeline;
    const length = async (): Promise<number> => lengthOf(await gestures.days());
    const start = async (): Promise<number> => startOf(await gestures.days());
    await page.getByRole('button', { name: 'الشهر', exact: true }).click();
    const [begun, month] = [await start(), await length()];

    await test.step('Escape takes a drag back to where it began', async () => {
      await gestures.drag(await gestures.at(0.3, 60), await gestures.at(0.6, 60), 'Escape');
      expect(await start()).toBe(begun);
    });

    await test.step('a lane that is folded under the pointer does not throw it back', async () => {
      await gestures.drag(await gestures.at(0.3, 60), await gestures.at(0.6, 60), 'c');
      await expect.poll(start).toBeGreaterThan(begun + 0.25 * month);
    });

    await test.step('the wheel, and at once the library', async () => {
      const { x, y } = await gestures.at(0.5, 60);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, -300);
      await page.keyboard.press('Alt+1');
      await expect(new LibraryPage(page).grid).toBeVisible();
      await gestures.timeline.show();
      await expect(picture).toBeVisible();
      expect(await length()).toBeLessThan(month * 0.6);
    });

    await test.step('a key, and at once the table', async () => {
      const before = await length();
      const toTable = page.getByRole('button', { name: 'جدول', exact: true });
      await picture.focus();
      await page.keyboard.press('-');
      // A click waits until nothing moves, which may take longer than it takes to rest.
      await toTable.dispatchEvent('click');
      await expect(gestures.timeline.table).toBeVisible();
      await toTable.click();
      await expect(picture).toBeVisible();
      expect(await length()).toBeGreaterThan(before * 1.9);
    });
  },
);

test(
  'narrows the app to brushed days, whose ends are dragged, and gives a drag up',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const gestures = new TimelineGestures(page);
    const filter = page.getByRole('button', { name: 'اعرض كل الأيام' });
    await page.getByRole('button', { name: 'الشهر', exact: true }).click();
    const days = await gestures.days();
    const firstDay = Math.ceil(startOf(days) / dayMs) * dayMs;
    const onDay = (day: number): Promise<Place> => gestures.atTime(firstDay + (day + 0.5) * dayMs, days);
    const dayName = (day: number): string =>
      new Intl.DateTimeFormat('ar-u-nu-arab', { day: 'numeric', timeZone: 'UTC' }).format(
        firstDay + day * dayMs,
      );

    await test.step('Escape gives up what is being brushed', async () => {
      await page.keyboard.down('Shift');
      await gestures.drag(await onDay(4), await onDay(9), 'Escape');
      await page.keyboard.up('Shift');
      await expect(filter).toBeHidden();
    });

    await test.step('whole days, both brushed ones among them', async () => {
      await page.keyboard.down('Shift');
      await gestures.drag(await onDay(4), await onDay(9));
      await page.keyboard.up('Shift');
      await expect(filter).toContainText(`بين ${dayName(4)} `);
      await expect(filter).toContainText(` و${dayName(9)} `);
    });

    await test.step('its later end is dragged, given up and dragged again', async () => {
      const edge = await gestures.atTime(firstDay + 10 * dayMs, days);
      await gestures.drag(edge, await onDay(14), 'Escape');
      await expect(filter).toContainText(` و${dayName(9)} `);
      await gestures.drag(edge, await onDay(14));
      await expect(filter).toContainText(`بين ${dayName(4)} `);
      await expect(filter).toContainText(` و${dayName(14)} `);
    });

    await test.step('every view listens, until all days are shown again', async () => {
      const library = new LibraryPage(page);
      await library.show();
      await expect(library.grid).not.toHaveAttribute('aria-rowcount', '11');
      await new TimelinePage(page).show();
      await filter.click();
      await expect(filter).toBeHidden();
      await library.show();
      await expect(library.grid).toHaveAttribute('aria-rowcount', '11');
    });
  },
);
