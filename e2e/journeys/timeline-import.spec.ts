import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { TimelineGestures, type Days } from '#e2e/pages/timeline-gestures.ts';
import { Workbench } from '#e2e/pages/workbench.ts';

const fileCount = 900;

const startMs = ({ from }: Days): number => Date.parse(`${from}Z`);

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-growing-'));
  for (let n = 0; n < fileCount; n += 1) {
    const day = new Date(Date.UTC(2026, 0, 1 + (n % 90))).toISOString().slice(0, 10);
    const body = `أعلنت البلدية أن الطريق رقم ${n} سيفتح أمام الناس بعد انتهاء أعمال الصيانة فيه. `.repeat(
      12,
    );
    writeFileSync(
      join(folder, `${String(n).padStart(5, '0')}.txt`),
      `خبر الطريق رقم ${n}\nتاريخ النشر: ${day}\n${body}\nوبدأت الأعمال في 3 مارس 2025.\n`,
    );
  }
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('takes in marks while files come, and stays where it was moved', pageOnly, async ({ app }) => {
  const { page } = app;
  const gestures = new TimelineGestures(page);
  const { timeline } = gestures;
  const importing = new ImportPage(app);
  await importing.begin(folder);
  await importing.untilUnderWay();
  await timeline.show();
  await expect(timeline.picture).toBeVisible();
  const before = await gestures.days();

  await test.step('marks come while time is held under the pointer', async () => {
    const [from, to] = [await gestures.at(0.3, 90), await gestures.at(0.7, 90)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    const held = await timeline.markCount();
    expect(held, 'the import still runs').toBeLessThan(fileCount * 2);
    await expect.poll(() => timeline.markCount()).toBeGreaterThan(held);
    await page.mouse.up();
  });
  const moved = await gestures.days();
  const spanMs = Date.parse(`${before.to}Z`) - startMs(before);
  expect((startMs(moved) - startMs(before)) / spanMs).toBeCloseTo(0.4, 1);

  await test.step('all have come, and the same days are in view', async () => {
    await expect.poll(() => timeline.markCount(), { timeout: 90_000 }).toBe(fileCount * 2);
    expect(await gestures.days()).toEqual(moved);
  });

  await test.step('and are there after a reload', async () => {
    await page.reload();
    await new Workbench(page).show('timeline');
    await expect.poll(() => timeline.markCount()).toBe(fileCount * 2);
  });
});
