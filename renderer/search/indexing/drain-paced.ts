import { drainQueue } from './drain-queue.ts';
import type { Session } from './session.ts';

/**
 * After some articles were brought in, more of them are waited for as long as that took, and within these bounds: while an
 * import runs it needs the machine, and few segments of many articles are made faster than many of few.
 */
const leastRestMs = 300;
const mostRestMs = 1_000;

/** Rests until more may be brought in, or nothing more comes in: whoever filled the queue then waits for it. */
async function restWhileFilled({ collection: { searchQueue }, mayDrainAt, ports }: Session): Promise<void> {
  const { now, rest } = ports;
  let queued = await searchQueue.count();
  while (queued > 0 && now() < mayDrainAt) {
    const before = queued;
    await rest(Math.min(leastRestMs, mayDrainAt - now()));
    queued = await searchQueue.count();
    if (queued === before) return;
  }
}

/** Brings some of what is queued into the index, not too soon after the last time, and answers whether there was anything. */
export async function drainPaced(session: Session): Promise<boolean> {
  const { now } = session.ports;
  await restWhileFilled(session);
  const began = now();
  if (!(await drainQueue(session))) return false;
  session.drainedAt = now();
  const took = session.drainedAt - began;
  session.mayDrainAt = session.drainedAt + Math.min(mostRestMs, Math.max(leastRestMs, took));
  return true;
}
