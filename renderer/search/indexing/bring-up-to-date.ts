import type { IndexDatabase } from '#renderer/search/index-database.ts';
import { createPageCache } from '#renderer/search/pages/page-cache.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import type { VisitWords } from '#shared/search/analyse/analysed-word.ts';
import { MissingPage } from '#shared/search/segment/segment-storage.ts';
import { createDocumentFinder } from './document-finder.ts';
import { drainQueue } from './drain-queue.ts';
import { finishNext, startNextIfDue } from './generations.ts';
import type { Indexing } from './index-articles.ts';
import { openIndexWriter } from './index-writer.ts';
import { mergeOnce } from './merge-once.ts';
import { reconcile } from './reconcile.ts';

/** What a session of indexing works with. */
export interface IndexerPorts {
  readonly collection: CollectionDatabase;
  readonly database: IndexDatabase;
  readonly visitWords: VisitWords;
  /** Of the rules of `visitWords`. */
  readonly analyser: number;
  /** Milliseconds, from any moment on. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Resolves after so many milliseconds, or as soon as something has changed. */
  readonly listen: (milliseconds: number) => Promise<void>;
  /** Whether the index is to be made anew; asked for once. */
  readonly takeRebuildWish: () => boolean;
}

/** Pages that are kept in memory: columns of ids and what a merge reads. */
const mostCachedBytes = 8_000_000;
/**
 * After some articles were brought in, more of them are waited for as long as that took, and within these bounds: while an
 * import runs it needs the machine, and few segments of many articles are made faster than many of few.
 */
const leastRestMs = 300;
const mostRestMs = 1_000;
/** After as long without a change merges begin, and pages of merged segments go: no search takes as long. */
const quietMs = 3_000;
/** While segments are merged, the queue is looked at as often. */
const lookMs = 250;

/** Moments are by the clock of the ports. */
interface Session extends Indexing {
  readonly ports: IndexerPorts;
  /** When articles were brought in last, and when it may be done again. */
  drainedAt: number;
  mayDrainAt: number;
  /** What was published last, and when that was seen. */
  publishedRevision: number;
  publishedAt: number;
  /** Whether the index was found to hold as many articles as there are. */
  isChecked: boolean;
}

async function drain(session: Session): Promise<boolean> {
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

/** Sees whether the index holds as many articles as there are, once, and has it hold them; answers whether it did anything. */
async function makeWhole(session: Session): Promise<boolean> {
  const { collection, writer, ports } = session;
  await startNextIfDue(writer, ports.analyser, ports.takeRebuildWish());
  if (session.isChecked && writer.index.state.next === null) return false;
  const { articles, searchQueue } = collection;
  const [queued, stored] = await collection.transaction('r', articles, searchQueue, () =>
    Promise.all([searchQueue.count(), articles.count()]),
  );
  if (queued > 0) return true;
  const { next, indexed } = writer.index.state;
  if (next !== null || indexed !== stored) await reconcile(session, () => drain(session));
  await finishNext(writer);
  // What was wished for meanwhile has been made by now.
  ports.takeRebuildWish();
  session.isChecked = true;
  return true;
}

function merge(session: Session): Promise<boolean> {
  const { now } = session.ports;
  let lookedAt = now();
  return mergeOnce(session, {
    isBusy: now() - session.drainedAt < quietMs,
    async betweenSteps() {
      if (now() - lookedAt < lookMs) return;
      lookedAt = now();
      await drain(session);
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
    if (await drain(session)) {
      // While an import never lets the queue become empty, too.
      await merge(session);
      continue;
    }
    if (await makeWhole(session)) continue;
    if (await merge(session)) continue;
    const quiet = quietFor(session);
    if (quiet >= quietMs) return session.writer.dropRetired();
    await session.ports.listen(quietMs - quiet);
  }
}

/**
 * Brings everything that was changed into the index, makes the index anew where that is due, merges its segments, and ends
 * when there is nothing more to do. There must be one at a time for a collection. Killed at any moment it leaves an index
 * that answers, and the next one goes on.
 */
export async function bringUpToDate(ports: IndexerPorts): Promise<void> {
  const { collection, database, visitWords, analyser, now } = ports;
  const cache = createPageCache(database, mostCachedBytes);
  const writer = await openIndexWriter(database, analyser);
  const session: Session = {
    ports,
    collection,
    writer,
    cache,
    visitWords,
    finder: createDocumentFinder(cache),
    drainedAt: Number.NEGATIVE_INFINITY,
    mayDrainAt: now(),
    publishedRevision: writer.index.state.revision,
    publishedAt: Number.NEGATIVE_INFINITY,
    isChecked: false,
  };
  try {
    await run(session);
  } catch (cause) {
    // Nobody else removes pages: something damaged the index, and all of it can be made again.
    if (!(cause instanceof MissingPage)) throw cause;
    await writer.begin();
    session.isChecked = false;
    await run(session);
  }
}
