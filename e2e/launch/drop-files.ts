import type { Page } from '@playwright/test';
import { resolve } from 'node:path';

/** Drops real files on the middle of the window, as a file manager would: the page gets files that have a path. */
export async function dropFilesOn(page: Page, paths: readonly string[]): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const session = await page.context().newCDPSession(page);
  const files = paths.map(path => resolve(path));
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
  await session.detach();
}
