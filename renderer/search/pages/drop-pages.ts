import type { IndexDatabase } from '#renderer/search/index-database.ts';
import { firstKeyOf } from './page-key.ts';

/** Removes the pages of segments with numbers from `first` up to `end`, which is not among them. */
const dropBetween = (database: IndexDatabase, first: number, end: number): PromiseLike<number> =>
  database.pages.where(':id').between(firstKeyOf(first), firstKeyOf(end), true, false).delete();

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
