import Dexie from 'dexie';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { CollectionDatabase } from './database.ts';

/** How many articles' events are read at once: each reading takes a millisecond of its own, and what was read is held whole. */
const blockSize = 500;

/** Reads the events of all articles block by block, ordered by id; a block without articles is the last. */
export function createEventsReader(database: CollectionDatabase): () => Promise<readonly ArticleEvents[]> {
  let after: string | typeof Dexie.minKey = Dexie.minKey;
  return async () => {
    const block = await database.events.where('articleId').above(after).limit(blockSize).toArray();
    after = block.at(-1)?.articleId ?? after;
    return block;
  };
}
