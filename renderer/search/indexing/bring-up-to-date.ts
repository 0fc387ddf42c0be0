import { MissingPage } from '#shared/search/segment/segment-storage.ts';
import { drainPaced } from './drain-paced.ts';
import { makeWhole } from './make-whole.ts';
import { mergeOnce } from './merge-once.ts';
import { openSession, type IndexerPorts, type Session } from './session.ts';

/** After as long without a change merges begin, and as long pages of merged segments stay: no search takes as long. */
const quietMs = 3_000;
/** While segments are merged, the queue is looked at as often. */
const lookMs = 250;

/** Without it the pages of a long import would stay until it is over: it is never quiet. */
async function dropByAge(session: Session): Promise<void> {
  const now = session.ports.now();
  if (now - session.droppedAt < quietMs) return;
  session.droppedAt = now;
  await session.writer.dropLongRetired();
}

function merge(session: Session): Promise<boolean> {
  const { now } = session.ports;
  let lookedAt = now();
  return mergeOnce(session, {
    isBusy: now() - session.drainedAt < quietMs,
    async betweenSteps() {
      if (now() - lookedAt < lookMs) return;
      lookedAt = now();
      await drainPaced(session);
    },
  });
}

/** For how long nothing was published, in milliseconds. */
function quietFor(session: Session): number {
  const { revision } = session.writer.index.state;
  if (revision !== session.publishedRevision) {
    session.publishedRevision = revision;
    session.publishedAt = session.ports.now();
  }
  return session.ports.now() - session.publishedAt;
}

async function run(session: Session): Promise<void> {
  for (;;) {
    await dropByAge(session);
    if (await drainPaced(session)) {
      // While an import never lets the queue become empty, too.
      await merge(session);
      continue;
    }
    if (await makeWhole(session)) continue;
    if (await merge(session)) continue;
    const quiet = quietFor(session);
    if (quiet >= quietMs) return session.writer.sweep();
    await session.ports.listen(quietMs - quiet);
  }
}

/**
 * Brings everything that was changed into the index, makes the index anew where that is due, merges its segments, and ends
 * when there is nothing more to do. There must be one at a time for a collection. Killed at any moment it leaves an index
 * that answers, and the next one goes on.
 */
export async function bringUpToDate(ports: IndexerPorts): Promise<void> {
  const session = await openSession(ports);
  try {
    await run(session);
  } catch (cause) {
    // Nobody else removes pages: something damaged the index, and all of it can be made again.
    if (!(cause instanceof MissingPage)) throw cause;
    await session.writer.begin();
    session.isChecked = false;
    await run(session);
  }
}
