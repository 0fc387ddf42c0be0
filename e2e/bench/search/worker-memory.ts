import type { Page } from '@playwright/test';

const megabyte = 2 ** 20;

interface HeapUsage {
  readonly usedSize: number;
  /** Of typed arrays and buffers. */
  readonly backingStorageSize: number;
}

/**
 * What the heaps of the page's workers hold by name, in MB, after their rubbish was collected. Playwright has no session of
 * a worker: they are spoken to through the page's.
 */
export async function measureWorkerMemory(page: Page): Promise<ReadonlyMap<string, number>> {
  const session = await page.context().newCDPSession(page);
  const workers = new Map<string, string>();
  const heaps = new Map<string, number>();
  let hear = (): void => {};
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    workers.set(sessionId, targetInfo.title);
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: HeapUsage };
    if (id !== askForHeap || !result) return;
    heaps.set(workers.get(sessionId) ?? '', (result.usedSize + result.backingStorageSize) / megabyte);
    hear();
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const heard = new Promise<void>(resolve => {
    hear = () => {
      if (heaps.size === workers.size) resolve();
    };
  });
  for (const sessionId of workers.keys())
    for (const [id, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
  if (workers.size > 0) await heard;
  await session.detach();
  return heaps;
}

const askForHeap = 1;
