import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleApp, openBenchApp, openBenchPage, startBenchHost } from './bench-app.ts';
import { atMost, atMostTimes, reported, type BenchOptions, type BenchResult } from './bench-result.ts';
import { writeCorpus } from './import-corpus.ts';
import { waitForRun } from './import-page.ts';
import { growCollection } from './library/grow-collection.ts';
import { measureLibrary, type OpeningTimes } from './library/measure-library.ts';

const fewArticles = 1_000;
const manyTimes = 100;
const rounds = 7;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const restLimitMs = 6 * 60_000;

/** Waits until the page's storage no longer changes: what follows an import (copies, the index of the search) has ended. */
async function waitForRest(page: Page, tell: BenchOptions['tell']): Promise<void> {
  const deadline = performance.now() + restLimitMs;
  for (let before = -1, quiet = 0; quiet < 6;) {
    if (performance.now() > deadline) return tell('the index of the search is still being made');
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    quiet = used === before ? quiet + 1 : 0;
    before = used;
    await page.waitForTimeout(1_000);
  }
}

/** Imports the few articles into a profile, and grows them to many in a copy of it. */
async function prepare(folder: string, times: number, tell: BenchOptions['tell']): Promise<number> {
  const corpus = join(folder, 'corpus');
  writeCorpus(corpus, fewArticles);
  const app = await openBenchApp(folder, [corpus]);
  await waitForRun(app.page, tell);
  await waitForRest(app.page, tell);
  await app.close();
  cpSync(join(folder, 'chromium'), join(folder, 'many'), { recursive: true });
  const host = await startBenchHost(folder, []);
  const page = await openBenchPage(join(folder, 'many'), host.address);
  const count = await growCollection(page, times - 1);
  tell(`grown to ${count} articles`);
  await page.reload();
  await waitForRest(page, tell);
  await page.context().close();
  await host.close();
  return count;
}

function openingResults(few: readonly OpeningTimes[], many: readonly OpeningTimes[]): readonly BenchResult[] {
  const figure = (what: string, of: (times: OpeningTimes) => number): BenchResult =>
    atMostTimes(what, { value: middle(many.map(of)), reference: middle(few.map(of)), unit: 'ms', factor: 2 });
  return [
    figure(
      `opened to a list with rows and its number (reference: ${fewArticles} articles)`,
      times => times.usableMs,
    ),
    figure('script until then', times => times.usableScriptMs),
    reported(
      'script after that, until the whole list is read',
      middle(many.map(times => times.restScriptMs)),
      'ms',
    ),
    reported(
      `script after that, of ${fewArticles} articles`,
      middle(few.map(times => times.restScriptMs)),
      'ms',
    ),
  ];
}

/** Opens the library of a hundred thousand articles and that of a thousand in turns, and works in the larger one. */
export async function benchLibrary({ isQuick, tell }: BenchOptions): Promise<readonly BenchResult[]> {
  bundleApp();
  const folder = mkdtempSync(join(tmpdir(), 'mizan-bench-'));
  try {
    const count = await prepare(folder, isQuick ? manyTimes / 10 : manyTimes, tell);
    const host = await startBenchHost(folder, []);
    const few = await measureLibrary(
      await openBenchPage(join(folder, 'chromium'), host.address),
      fewArticles,
    );
    const many = await measureLibrary(await openBenchPage(join(folder, 'many'), host.address), count);
    try {
      const times: [OpeningTimes[], OpeningTimes[]] = [[], []];
      for (let round = 0; round <= rounds; round++) {
        const opened = [await few.open(), await many.open()] as const;
        // The first one fills the caches of the browser.
        if (round > 0) opened.forEach((one, at) => times[at]?.push(one));
      }
      const selecting = middle([
        await many.press('Control+a'),
        await many.press('Escape'),
        await many.press('Control+a'),
      ]);
      return [
        reported('articles', count, ''),
        ...openingResults(...times),
        atMost('script of selecting all', selecting, 'ms', 100),
        reported('script of going to the last row', await many.press('End'), 'ms'),
        reported('script of sorting by outlet', await many.sortBy('الجهة الناشرة'), 'ms'),
      ];
    } finally {
      await few.page.context().close();
      await many.page.context().close();
      await host.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
