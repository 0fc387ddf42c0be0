import { drainQueue } from './drain-queue.ts';
import type { Session } from './session.ts';

/**
 * After articles were brought in, more of them gather for as long: each time makes a segment, and whoever searches asks
 * anew.
 */
const restMs = 200;
/** Once nothing more came in for as long, whoever filled the queue waits for what they brought. */
const quietMs = 100;

/** Rests until more may be brought in, or nothing more comes in. */
async function restWhileFilled({ collection: { searchQueue }, drainedAt, ports }: Session): Promise<void> {
  const { now, rest } = ports;
  for (;;) {
    const newest = await searchQueue.orderBy(':id').last();
    if (newest === undefined) return;
    const left = Math.min(drainedAt + restMs - now(), newest.queuedAt + quietMs - Date.now());
    // Not a number where an earlier build queued it.
    if (!(left > 0)) return;
    await rest(left);
  }
}

/** Brings some of what is queued into the index, not too soon after the last time, and answers whether there was anything. */
export async function drainPaced(session: Session): Promise<boolean> {
  await restWhileFilled(session);
  if (!(await drainQueue(session))) return false;
  session.drainedAt = session.ports.now();
  return true;
}
