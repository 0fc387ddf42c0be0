import type { ArticleReuse, Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
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

/** What of `wanted` is stored otherwise or not at all. */
function changedOf<T>(stored: ReadonlyMap<string, T>, wanted: readonly T[], idOf: (one: T) => string): T[] {
  return wanted.filter(one => JSON.stringify(stored.get(idOf(one))) !== JSON.stringify(one));
}

/** Stores what was found as far as it is not stored like that, in one transaction. */
async function store(
  database: CollectionDatabase,
  { articles, clusters }: CollectedReuse,
  texts: number,
): Promise<void> {
  const articleOf = ({ articleId }: ArticleReuse): ArticleId => articleId;
  const clusterOf = ({ id }: Cluster): Cluster['id'] => id;
  await database.transaction('rw', database.reuse, database.clusters, database.counters, async () => {
    const storedArticles = new Map((await database.reuse.toArray()).map(one => [articleOf(one), one]));
    const storedClusters = new Map((await database.clusters.toArray()).map(one => [clusterOf(one), one]));
    await database.reuse.bulkPut(changedOf(storedArticles, articles, articleOf));
    await database.clusters.bulkPut(changedOf(storedClusters, clusters, clusterOf));
    for (const one of articles) storedArticles.delete(articleOf(one));
    for (const one of clusters) storedClusters.delete(clusterOf(one));
    await database.reuse.bulkDelete([...storedArticles.keys()]);
    await database.clusters.bulkDelete([...storedClusters.keys()]);
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
