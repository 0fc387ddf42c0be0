import type { Page } from '@playwright/test';

/** Seconds of processor time that all processes of the page's browser have taken; NaN where they can't be asked. */
export async function measureProcessorTime(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) return NaN;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
