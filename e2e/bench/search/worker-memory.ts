import type { CDPSession, Page } from '@playwright/test';

const megabyte = 2 ** 20;

interface HeapUsage {
  readonly usedSize: number;
  /** Of typed arrays and buffers. */
  readonly backingStorageSize: number;
}

/**
 * What is sent to each worker, in this order; the place in it is the number of the message. Buffers of what is collected are
 * freed beside the work that goes on, and only the next collection waits for that.
 */
const methods = ['HeapProfiler.collectGarbage', 'HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'];
const askForHeap = methods.indexOf('Runtime.getHeapUsage');

/** Playwright has no session of a worker: they are spoken to through the page's. */
async function readHeaps(page: Page): Promise<ReadonlyMap<string, number>> {
  const session = await page.context().newCDPSession(page);
  /** Those that have not answered yet, by session. */
  const asked = new Map<string, string>();
  const heaps = new Map<string, number>();
  let hear = (): void => {};
  const settle = (sessionId: string): void => {
    asked.delete(sessionId);
    hear();
  };
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    asked.set(sessionId, targetInfo.title);
  });
  // A worker that has nothing to do ends by itself.
  session.on('Target.detachedFromTarget', ({ sessionId }) => settle(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: HeapUsage };
    if (id !== askForHeap || !result) return;
    heaps.set(asked.get(sessionId) ?? '', (result.usedSize + result.backingStorageSize) / megabyte);
    settle(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  for (const sessionId of asked.keys()) await askWorker(session, sessionId).catch(() => settle(sessionId));
  await new Promise<void>(resolve => {
    hear = () => {
      if (asked.size === 0) resolve();
    };
    hear();
  });
  await session.detach();
  return heaps;
}

async function askWorker(session: CDPSession, sessionId: string): Promise<void> {
  for (const [id, method] of methods.entries())
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
}

const readings = 5;
const betweenReadingsMs = 200;

/**
 * What the heaps of the page's workers hold by name, in MB, after their rubbish was collected: the least of some readings, as a
 * worker that is in the middle of its work when it is asked shows up to three times what it holds (held against heap snapshots).
 */
export async function measureWorkerMemory(page: Page): Promise<ReadonlyMap<string, number>> {
  const least = new Map<string, number>();
  for (let reading = 0; reading < readings; reading++) {
    for (const [name, held] of await readHeaps(page))
      least.set(name, Math.min(held, least.get(name) ?? Infinity));
    await new Promise(resolve => setTimeout(resolve, betweenReadingsMs));
  }
  return least;
}
