import { ignorableDifferences, type ComparisonRules } from '#shared/domain/comparison/saved-comparison.ts';

/** By which articles are compared without anyone's saying: nothing but the wording counts as a difference. */
export const defaultRules: ComparisonRules = { strictness: 'normal', ignored: ignorableDifferences };

/** Whether two sets of rules are the same, in whatever order they list what they ignore. */
export const haveSameRules = (a: ComparisonRules, b: ComparisonRules): boolean =>
  a.strictness === b.strictness && a.ignored.toSorted().join(' ') === b.ignored.toSorted().join(' ');
