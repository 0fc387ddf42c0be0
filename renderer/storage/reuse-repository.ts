import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ReuseStore } from '#shared/stores/reuse-store.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
import { countBehind } from './reuse-counters.ts';

const largestFirst = (a: Cluster, b: Cluster): number =>
  b.members.length - a.members.length || (a.id < b.id ? -1 : 1);

/** What is stored of reused text. */
export const createReuseRepository = (database: CollectionDatabase): ReuseStore => ({
  observeReuse: ids =>
    observe(async () => (await database.reuse.bulkGet([...ids])).map(record => record ?? null)),
  observeClusters: () => observe(async () => (await database.clusters.toArray()).sort(largestFirst)),
  observeBehind: () => observe(() => countBehind(database)),
});
