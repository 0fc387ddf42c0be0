import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';
import { collectReuse, type CollectedReuse } from '#shared/reuse/collect-reuse.ts';
import { findTextPairs } from '#shared/reuse/find-text-pairs.ts';
import { createPrintsTable } from '#shared/reuse/prints-table.ts';
import type { CollectionDatabase } from './database.ts';
import { loadSketches, type LoadedSketches } from './loaded-sketches.ts';
import { countBehind, noteKnownTexts } from './reuse-counters.ts';

interface SessionOptions {
  /** The share of the work that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Asked between steps: resolves when it may go on, with false to stop. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** How the work is spread over its steps, about. */
const shareOf = { loading: 0.4, comparing: 0.9 } as const;

/** Records to be put and to be removed. */
interface Change<T> {
  readonly put: readonly T[];
  readonly remove: readonly string[];
}

/** What has to happen for `wanted` to be stored and nothing else. */
function changeTo<T>(stored: readonly T[], wanted: readonly T[], idOf: (one: T) => string): Change<T> {
  const left = new Map(stored.map(one => [idOf(one), one]));
  const put = wanted.filter(one => JSON.stringify(left.get(idOf(one))) !== JSON.stringify(one));
  for (const one of wanted) left.delete(idOf(one));
  return { put, remove: [...left.keys()] };
}

/**
 * Stores what was found as far as it is not stored like that, in one transaction. What is stored is read before it: nobody
 * else writes it but to remove what belongs to an article that goes, and the transaction holds up all who count.
 */
async function store(database: CollectionDatabase, found: CollectedReuse, texts: number): Promise<void> {
  const { reuse, clusters, counters } = database;
  const articles = changeTo(await reuse.toArray(), found.articles, ({ articleId }) => articleId);
  const groups = changeTo(await clusters.toArray(), found.clusters, ({ id }) => id);
  await database.transaction('rw', reuse, clusters, counters, async () => {
    await reuse.bulkPut([...articles.put]);
    await reuse.bulkDelete(articles.remove as ArticleId[]); // ids of records of this table
    await clusters.bulkPut([...groups.put]);
    await clusters.bulkDelete(groups.remove as ClusterId[]); // as above
    await noteKnownTexts(database, texts);
  });
}

const findReuse = ({ ids, published, sketches }: LoadedSketches): CollectedReuse => {
  const pairs = findTextPairs(createPrintsTable(sketches));
  return collectReuse(
    ids.map((id, at) => ({ id, published: published[at] ?? null })),
    pairs,
  );
};

/**
 * Brings what is stored of reused text up to date, and answers whether it was stopped. A kill at any moment leaves what was
 * stored before, and sketches of articles that had none, which need not be made again.
 */
export async function refreshReuse(
  database: CollectionDatabase,
  { onProgress, mayGoOn }: SessionOptions,
): Promise<{ readonly isCancelled: boolean }> {
  while ((await countBehind(database)) > 0) {
    onProgress(0);
    const loaded = await loadSketches(database, {
      onProgress: share => onProgress(share * shareOf.loading),
      mayGoOn,
    });
    if (loaded === null || !(await mayGoOn())) return { isCancelled: true };
    onProgress(shareOf.loading);
    const found = findReuse(loaded);
    if (!(await mayGoOn())) return { isCancelled: true };
    onProgress(shareOf.comparing);
    await store(database, found, loaded.texts);
  }
  onProgress(1);
  return { isCancelled: false };
}
