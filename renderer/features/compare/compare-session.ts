import { create } from 'zustand';
import type { SentenceClass } from './comparison-model.ts';

interface CompareSession {
  /** Links whose disagreements the analyst called none, by `dismissalKey`. */
  readonly dismissed: ReadonlySet<string>;
  readonly hidden: ReadonlySet<SentenceClass>;
  readonly isSynced: boolean;
}

/** What the analyst set in the comparison; holds until the app closes, whatever view is shown between. */
export const useCompareSession = create<CompareSession>(() => ({
  dismissed: new Set(),
  hidden: new Set(),
  isSynced: true,
}));

const toggled = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

/** Calls the disagreements of a link none, or takes that back. */
export const toggleDismissed = (key: string): void =>
  useCompareSession.setState(({ dismissed }) => ({ dismissed: toggled(dismissed, key) }));

/** Shows or folds the sentences of a class. */
export const toggleHidden = (kind: SentenceClass): void =>
  useCompareSession.setState(({ hidden }) => ({ hidden: toggled(hidden, kind) }));

export const setSynced = (isSynced: boolean): void => useCompareSession.setState({ isSynced });

/** Shows all classes and scrolls the panes together again. */
export const resetView = (): void => useCompareSession.setState({ hidden: new Set(), isSynced: true });

/** Names a link whichever article stands first. */
export function dismissalKey(
  ids: readonly [string, string],
  sentences: readonly [readonly number[], readonly number[]],
): string {
  const sides = ids.map((id, side) => `${id}:${(sentences[side] ?? []).join('+')}`);
  return sides.toSorted().join(' ');
}
