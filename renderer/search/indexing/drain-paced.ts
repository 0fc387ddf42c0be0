import { drainQueue } from './drain-queue.ts';
import type { Session } from './session.ts';

/**
 * After some articles were brought in, more of them are waited for as long as that took, and within these bounds: while an
 * import runs it needs the machine, and few segments of many articles are made faster than many of few.
 */
const leastRestMs = 300;
const mostRestMs = 1_000;

/** Brings some of what is queued into the index, not too soon after the last time, and answers whether there was anything. */
export async function drainPaced(session: Session): Promise<boolean> {
  const { now, rest } = session.ports;
  const pause = session.mayDrainAt - now();
  if (pause > 0 && (await session.collection.searchQueue.count()) > 0) await rest(pause);
  const began = now();
  if (!(await drainQueue(session))) return false;
  session.drainedAt = now();
  const took = session.drainedAt - began;
  session.mayDrainAt = session.drainedAt + Math.min(mostRestMs, Math.max(leastRestMs, took));
  return true;
}
