import type { ArticleReuse, Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Observed } from './article-store.ts';

/** Reads what was found out about reused text. It is derived: deleting it loses nothing. */
export interface ReuseStore {
  /** In the order of `ids`; null where an article shares nothing. */
  observeReuse(ids: readonly ArticleId[]): Observed<readonly (ArticleReuse | null)[]>;
  /** All clusters, the largest first. */
  observeClusters(): Observed<readonly Cluster[]>;
  /** How many articles have been stored, removed or given another text since reuse was last looked for. 0: up to date. */
  observeBehind(): Observed<number>;
}
