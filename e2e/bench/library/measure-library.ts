import type { CDPSession, Page } from '@playwright/test';

/** What opening the library took. */
export interface OpeningTimes {
  /** From the navigation until rows with words and the number of all articles are there, in milliseconds. */
  readonly usableMs: number;
  /** Processor time of the page's thread in scripts until then. */
  readonly usableScriptMs: number;
  /** Processor time in scripts until the whole list is read and nothing goes on any more. */
  readonly restScriptMs: number;
}

/** A page with the library, and its figures. */
export interface MeasuredLibrary {
  readonly page: Page;
  /** Opens it anew. */
  open(): Promise<OpeningTimes>;
  /** Processor time in scripts of what a key does, until nothing goes on any more, in milliseconds. */
  press(key: string): Promise<number>;
  /** As `press`, of pressing the head of a column. */
  sortBy(column: string): Promise<number>;
}

declare global {
  interface Window {
    /** When the list could be used first, by `performance.now()`. */
    usableAt?: number;
  }
}

const restMs = 1_500;

/** Runs in the page, before its scripts: takes the time when the list has rows and their number. */
function watchForRows(count: number): void {
  const look = (): void => {
    const grid = document.querySelector(`[role="grid"][aria-rowcount="${count + 1}"]`);
    const cell = grid?.querySelector('[role="row"][aria-rowindex="2"] [role="gridcell"]');
    if (cell && cell.textContent !== '') window.usableAt ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: whether the list is read to its end. */
const isWhole = (): boolean => document.querySelector('[role="grid"][aria-busy="false"]') !== null;

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
}

/** Follows the library of so many articles that a page shows. */
export async function measureLibrary(page: Page, count: number): Promise<MeasuredLibrary> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchForRows, count);
  const grid = page.getByRole('grid').first();

  const costOf = async (doIt: () => Promise<void>): Promise<number> => {
    const before = await scriptMs(session);
    await doIt();
    await page.waitForFunction(isWhole, null, { timeout: 60_000 });
    await page.waitForTimeout(restMs);
    return (await scriptMs(session)) - before;
  };
  return {
    page,
    async open() {
      await page.reload({ waitUntil: 'commit' });
      const before = await scriptMs(session);
      await page.waitForFunction(() => window.usableAt !== undefined, null, { timeout: 60_000 });
      const usable = await scriptMs(session);
      const usableMs = await page.evaluate(() => window.usableAt ?? NaN);
      // What is still read for one page holds up the next.
      await page.waitForFunction(isWhole, null, { timeout: 60_000 });
      await page.waitForTimeout(restMs);
      return { usableMs, usableScriptMs: usable - before, restScriptMs: (await scriptMs(session)) - usable };
    },
    async press(key) {
      await grid.focus();
      return costOf(() => page.keyboard.press(key));
    },
    sortBy: column =>
      costOf(() => grid.getByRole('columnheader', { name: column }).getByRole('button').click()),
  };
}
