import { create } from 'zustand';
import {
  ignorableDifferences,
  type ComparisonRules,
  type IgnorableDifference,
} from '#shared/domain/comparison/saved-comparison.ts';
import type { SentenceClass } from './comparison-model.ts';
import { defaultRules } from './comparison-rules.ts';
import type { LeftPlace } from './panes/left-place.ts';

/** The two bodies of the view: texts beside each other, or passage by passage in rows. */
export type CompareLayout = 'panes' | 'table';

interface CompareSession {
  /** How the articles are compared. */
  readonly rules: ComparisonRules;
  readonly hidden: ReadonlySet<SentenceClass>;
  readonly isSynced: boolean;
  /** What the analyst chose; null as long as the number of articles and the room decide. */
  readonly layout: CompareLayout | null;
  readonly isOverviewOpen: boolean;
  readonly isRulesOpen: boolean;
  /** Whether a screen reader hears a word before each changed run. */
  readonly spellsOutChanges: boolean;
  /** How the room is shared among so many panes, in parts of one; panes not listed are equal. */
  readonly widths: Readonly<Record<number, readonly number[]>>;
  /** Where the analyst was among the texts; null before that. */
  readonly left: LeftPlace | null;
}

/** What the analyst set in the comparison; holds until the app closes, whatever view is shown between. */
export const useCompareSession = create<CompareSession>(() => ({
  rules: defaultRules,
  hidden: new Set(),
  isSynced: true,
  layout: null,
  isOverviewOpen: false,
  isRulesOpen: false,
  spellsOutChanges: false,
  widths: {},
  left: null,
}));

const change = useCompareSession.setState;

/** Compares by these rules from now on. */
export const setRules = (rules: ComparisonRules): void => change({ rules });

/** Counts a kind of difference as none, or as one again. */
export const toggleIgnored = (difference: IgnorableDifference): void =>
  change(({ rules }) => {
    const isWanted = (other: IgnorableDifference): boolean =>
      rules.ignored.includes(other) !== (other === difference);
    return { rules: { ...rules, ignored: ignorableDifferences.filter(isWanted) } };
  });

/** Shows or folds the sentences of a class. */
export const toggleHidden = (kind: SentenceClass): void =>
  change(({ hidden }) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    return { hidden: next };
  });

export const setSynced = (isSynced: boolean): void => change({ isSynced });

export const setLayout = (layout: CompareLayout): void => change({ layout });

export const setRulesOpen = (isRulesOpen: boolean): void => change({ isRulesOpen });

export const setOverviewOpen = (isOverviewOpen: boolean): void => change({ isOverviewOpen });

export const setSpellsOutChanges = (spellsOutChanges: boolean): void => change({ spellsOutChanges });

/** Shares the room among as many panes as there are parts. */
export const setWidths = (parts: readonly number[]): void =>
  change(({ widths }) => ({ widths: { ...widths, [parts.length]: parts } }));

/** Shows the sentences of all classes. */
export const showAllClasses = (): void => change({ hidden: new Set() });

/** Keeps the place among the texts until the analyst comes back. */
export const leave = (left: LeftPlace): void => change({ left });
