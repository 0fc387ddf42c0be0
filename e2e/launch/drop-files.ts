import { expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';

/** Drops real files on the middle of the window, as a file manager would: the page gets files that have a path. */
export async function dropFilesOn(page: Page, paths: readonly string[]): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const session = await page.context().newCDPSession(page);
  const files = paths.map(path => resolve(path));
  const data = { items: [], files, dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
    session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  await send('dragEnter');
  // What is let go before the window has said that it takes files is lost, here as in a file manager.
  await expect(async () => {
    await send('dragOver');
    await expect(page.getByText(/^(أفلت الملفات لاستيرادها|Drop files to import them)$/)).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await send('drop');
  await session.detach();
}
