import type { IndexDatabase } from '#renderer/search/index-database.ts';
import { firstKeyOf } from './page-key.ts';

/** Pages that are removed at once, three megabytes: searches wait for it. */
const pagesAtOnce = 64;

/** Removes the pages of segments with numbers from `first` up to `end`, which is not among them, some at a time. */
async function dropBetween({ pages }: IndexDatabase, first: number, end: number): Promise<void> {
  for (let from = firstKeyOf(first); ;) {
    const rest = pages.where(':id').between(from, firstKeyOf(end), true, false);
    const keys = await rest.limit(pagesAtOnce).primaryKeys();
    await pages.bulkDelete(keys);
    if (keys.length < pagesAtOnce) return;
    // What was removed before need not be passed over again.
    from = (keys.at(-1) ?? from) + 1;
  }
}

/** Removes the pages of these segments, which are published no more. */
export async function dropPages(database: IndexDatabase, segments: Iterable<number>): Promise<void> {
  for (const segment of segments) await dropBetween(database, segment, segment + 1);
}

/** Removes all pages but those of these segments: what a kill left of segments that were never published, or are no more. */
export async function sweepPages(database: IndexDatabase, published: readonly number[]): Promise<void> {
  let from = 0;
  for (const segment of published.toSorted((a, b) => a - b)) {
    if (segment > from) await dropBetween(database, from, segment);
    from = segment + 1;
  }
  await dropBetween(database, from, Number.POSITIVE_INFINITY);
}
