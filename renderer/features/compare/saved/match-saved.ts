import { haveSameRules } from '#renderer/features/compare/comparison-rules.ts';
import type { ComparisonRules, SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

/** How the comparison in view stands to what is kept. */
export type SavedState =
  | { readonly kind: 'unsaved' }
  /** `changed`: kept with these articles, but in another order or by other rules. */
  | { readonly kind: 'saved' | 'changed'; readonly saved: SavedComparison };

const inOrder = (ids: readonly ArticleId[]): string => ids.join(' ');

/** Whether two comparisons are of the same articles, in whatever order. */
export const haveSameArticles = (a: readonly ArticleId[], b: readonly ArticleId[]): boolean =>
  a.toSorted().join(' ') === b.toSorted().join(' ');

/**
 * Which saved comparison is the one in view: it has just these articles; of several the one with their order and rules,
 * else the one changed last. `saved` comes with the one changed last first.
 */
export function matchSaved(
  saved: readonly SavedComparison[],
  articles: readonly ArticleId[],
  rules: ComparisonRules,
): SavedState {
  const withThese = saved.filter(other => haveSameArticles(other.articles, articles));
  const exact = withThese.find(
    other => inOrder(other.articles) === inOrder(articles) && haveSameRules(other.rules, rules),
  );
  if (exact) return { kind: 'saved', saved: exact };
  const [newest] = withThese;
  return newest ? { kind: 'changed', saved: newest } : { kind: 'unsaved' };
}
