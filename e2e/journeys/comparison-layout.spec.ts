import type { Locator, Page } from '@playwright/test';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ComparisonPage } from '#e2e/pages/comparison-page.ts';
import { ComparisonTablePage } from '#e2e/pages/comparison-table-page.ts';
import { expect, test } from './filled-app.ts';
import { difaf, english, marsad, ufuq } from './market-fire.ts';

/** What of a pane is drawn outside of it, or outside of what it is scrolled in. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-pane]')].flatMap(pane => {
      const { left, right } = pane.getBoundingClientRect();
      const isOutside = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
      };
      return [...pane.querySelectorAll('*')].filter(isOutside).map(element => element.outerHTML.slice(0, 80));
    }),
  );

/** How many lines of text of a pane an element lies over. */
const coveredLines = (over: Locator): Promise<number> =>
  over.evaluate(element => {
    const cover = element.getBoundingClientRect();
    const lines = [...(element.closest('[data-pane]')?.querySelectorAll('li p') ?? [])].flatMap(words => {
      const range = document.createRange();
      range.selectNodeContents(words);
      return [...range.getClientRects()];
    });
    return lines.filter(
      line =>
        line.left < cover.right &&
        line.right > cover.left &&
        line.top < cover.bottom &&
        line.bottom > cover.top,
    ).length;
  });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('what should be shown is not');
  return box;
}

test('keeps all of four texts in their panes, however narrow these are', pageOnly, async ({ app }) => {
  const { page } = app;
  const comparison = new ComparisonPage(page);
  await comparison.open(marsad, difaf, ufuq, english);
  await page.getByRole('button', { name: 'جنبًا إلى جنب' }).click();
  await expect(comparison.pane('د')).toBeVisible();
  await new ComparisonTablePage(page).openOverview();
  for (const [width, height] of [
    [1600, 900],
    [1280, 720],
    [1024, 720],
    [800, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await cutOff(page), `${width} pixels wide`).toEqual([]);
  }
});

test('lays the tools of a sentence over no words', pageOnly, async ({ app }) => {
  const { page } = app;
  const comparison = new ComparisonPage(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await comparison.open(marsad, difaf);
  await expect(comparison.row('سوق العطارين').first()).toBeVisible();
  const copy = page.getByRole('button', { name: /^انسخ مع/ });
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('n');
    await expect(copy).toBeVisible();
    expect(await coveredLines(copy.locator('..'))).toBe(0);
    await expect(copy).toBeInViewport({ ratio: 1 });
  }
});

test('leaves the texts uncovered and room to read them in a small window', pageOnly, async ({ app }) => {
  const { page } = app;
  const comparison = new ComparisonPage(page);
  await comparison.open(marsad, difaf);
  await expect(comparison.row('سوق العطارين').first()).toBeVisible();
  const besideIt = new ComparisonTablePage(page);
  await besideIt.openOverview();
  for (const [width, height] of [
    [1280, 720],
    [1024, 720],
    [800, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('n');
    const over = await boxOf(besideIt.overview);
    for (const letter of ['أ', 'ب']) {
      const pane = await boxOf(comparison.pane(letter));
      const isBeside = over.x + over.width <= pane.x + 1 || over.x >= pane.x + pane.width - 1;
      expect(isBeside || over.y >= pane.y + pane.height - 1, `${letter} at ${width}`).toBe(true);
      const text = await boxOf(comparison.pane(letter).getByRole('list'));
      expect(pane.y + pane.height - Math.max(text.y, pane.y)).toBeGreaterThan(180);
    }
  }
});
