import type { IndexDatabase } from '#renderer/search/index-database.ts';
import { createPageCache } from '#renderer/search/pages/page-cache.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import type { VisitWords } from '#shared/search/analyse/analysed-word.ts';
import { createDocumentFinder } from './document-finder.ts';
import type { Indexing } from './index-articles.ts';
import { openIndexWriter } from './index-writer.ts';

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

/** What one run of the indexer knows. Moments are by the clock of the ports. */
export interface Session extends Indexing {
  readonly ports: IndexerPorts;
  /** When articles were brought in last. */
  drainedAt: number;
  /** What was published last, and when that was seen. */
  publishedRevision: number;
  publishedAt: number;
  /** When pages of merged segments went last. */
  droppedAt: number;
  /** Whether the index was found to hold as many articles as there are. */
  isChecked: boolean;
}

/** Pages that are kept in memory: columns of ids and what a merge reads. */
const mostCachedBytes = 8_000_000;

/** Opens the index to write it, or begins one. */
export async function openSession(ports: IndexerPorts): Promise<Session> {
  const { collection, database, visitWords, analyser, now } = ports;
  const cache = createPageCache(database, mostCachedBytes);
  const [writer] = await Promise.all([openIndexWriter(database, analyser), collection.open()]);
  return {
    ports,
    collection,
    writer,
    cache,
    visitWords,
    finder: createDocumentFinder(cache),
    drainedAt: Number.NEGATIVE_INFINITY,
    publishedRevision: writer.index.state.revision,
    publishedAt: Number.NEGATIVE_INFINITY,
    droppedAt: now(),
    isChecked: false,
  };
}
