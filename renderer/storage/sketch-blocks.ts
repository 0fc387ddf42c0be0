import type { ArticleId } from '#shared/ids/ids.ts';
import { reuseVersion } from '#shared/reuse/reuse-version.ts';
import type { Sketch } from '#shared/reuse/sketch.ts';
import type { CollectionDatabase, SketchBlock } from './database.ts';

export interface SketchedId {
  readonly id: ArticleId;
  readonly sketch: Sketch;
}

/** Puts sketches down together: a record for each would cost an import more than all the rest of them. */
function toBlock(sketched: readonly SketchedId[]): SketchBlock {
  const ends = new Uint32Array(sketched.length);
  const bytes = new Uint8Array(sketched.reduce((sum, { sketch }) => sum + sketch.length, 0));
  let end = 0;
  for (const [at, { sketch }] of sketched.entries()) {
    bytes.set(sketch, end);
    end += sketch.length;
    ends[at] = end;
  }
  return { version: reuseVersion, ids: sketched.map(({ id }) => id), ends, bytes };
}

/** Stores sketches, in the stead of those that these articles had. */
export async function putSketches(
  database: CollectionDatabase,
  sketched: readonly SketchedId[],
): Promise<void> {
  if (sketched.length > 0) await database.sketches.add(toBlock(sketched));
}

/** The key of the last block, 0 where there is none. */
export const lastBlock = async (database: CollectionDatabase): Promise<number> =>
  Number((await database.sketches.orderBy(':id').lastKey()) ?? 0);

/**
 * Stores sketches that were made from what was read after the block of key `after` was the last one, and answers which: an
 * article that stands in a block since then may have another text now.
 */
export const putSketchesUnlessNewer = (
  database: CollectionDatabase,
  sketched: readonly SketchedId[],
  after: number,
): Promise<readonly SketchedId[]> =>
  database.transaction('rw', database.sketches, async () => {
    const newer = new Set<ArticleId>();
    await database.sketches
      .where(':id')
      .above(after)
      .each(({ ids }) => ids.forEach(id => newer.add(id)));
    const still = sketched.filter(({ id }) => !newer.has(id));
    await putSketches(database, still);
    return still;
  });

/** The sketches that a collection holds, as far as today's rules made them. */
export interface StoredSketches {
  readonly byId: ReadonlyMap<ArticleId, Sketch>;
  /** How many are stored in all, with those that others have come in the stead of or whose article is gone. */
  readonly storedCount: number;
  readonly blockCount: number;
  /** The key of the last block. */
  readonly lastKey: number;
}

/** Reads the sketches of articles that are there; what an article's latest block holds is what counts. */
export async function readSketches(
  database: CollectionDatabase,
  present: ReadonlySet<ArticleId>,
): Promise<StoredSketches> {
  const byId = new Map<ArticleId, Sketch>();
  let storedCount = 0;
  let blockCount = 0;
  let lastKey = 0;
  await database.sketches.orderBy(':id').each(({ key = 0, version, ids, ends, bytes }) => {
    lastKey = key;
    storedCount += ids.length;
    blockCount += 1;
    for (const [at, id] of ids.entries()) {
      // What older rules made is made again, even where it comes after: then the text is another one.
      if (version !== reuseVersion) byId.delete(id);
      else if (present.has(id)) byId.set(id, bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]));
    }
  });
  return { byId, storedCount, blockCount, lastKey };
}

/** Articles in a block when blocks are written anew. */
const compactedSize = 500;
/** More blocks than are needed for what they hold: to read so many takes a twentieth of a second. */
const mostSpareBlocks = 1000;

/**
 * Writes all blocks anew if a third of what they hold is stale, as half is once other rules hold; or if there are too many,
 * as of a watched folder that brings one article after the other. Blocks that came after these were read would have to
 * stay behind them, so nothing is done then.
 */
export async function compactSketches(
  database: CollectionDatabase,
  { byId, storedCount, blockCount, lastKey }: StoredSketches,
): Promise<void> {
  const isStale = storedCount > 1.5 * byId.size + compactedSize;
  const isScattered = blockCount > byId.size / compactedSize + mostSpareBlocks;
  if (!isStale && !isScattered) return;
  const sketched = [...byId].map(([id, sketch]) => ({ id, sketch }));
  await database.transaction('rw', database.sketches, async () => {
    if ((await database.sketches.where(':id').above(lastKey).count()) > 0) return;
    await database.sketches.clear();
    for (let at = 0; at < sketched.length; at += compactedSize)
      await putSketches(database, sketched.slice(at, at + compactedSize));
  });
}
