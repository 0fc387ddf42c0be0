import type { PrintsTable } from './prints-table.ts';
import type { SharedPrints } from './shared-prints.ts';

/** How much of what articles say is said in too many of them. */
export interface CommonPrints {
  /** For each group of fingerprints, 1 where it is in too many articles. */
  readonly isCommon: Uint8Array;
  /** For each article, how many of its fingerprints are not. */
  readonly telling: Uint32Array;
}

/** In more articles than this a fingerprint is of boilerplate, or of a story that all print. */
const mostArticlesWithPrint = (articleCount: number): number =>
  Math.min(40, Math.max(12, Math.round(articleCount / 20)));

/** Finds the fingerprints that say nothing by themselves: sign-offs of agencies, what an outlet writes under each report. */
export function findCommonPrints(table: PrintsTable, shared: SharedPrints): CommonPrints {
  const { groupStarts, groups, starts, articleCount } = shared;
  const most = mostArticlesWithPrint(articleCount);
  const isCommon = Uint8Array.from(groupStarts.subarray(1), (end, group) =>
    end - (groupStarts[group] ?? 0) > most ? 1 : 0,
  );
  const telling = new Uint32Array(articleCount);
  for (let article = 0; article < articleCount; article++) {
    let count = (table.starts[article + 1] ?? 0) - (table.starts[article] ?? 0);
    for (let rank = starts[article] ?? 0; rank < (starts[article + 1] ?? 0); rank++)
      count -= isCommon[groups[rank] ?? 0] ?? 0;
    telling[article] = count;
  }
  return { isCommon, telling };
}
