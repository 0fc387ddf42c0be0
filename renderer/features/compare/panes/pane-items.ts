import { foldRuns } from '#renderer/features/compare/fold-runs.ts';
import type { PaneSentence, SentenceClass } from '#renderer/features/compare/comparison-model.ts';

/** What a pane lists: a sentence, or a run of sentences that are filtered out. */
export type PaneItem =
  | { readonly kind: 'sentence'; readonly sentence: PaneSentence }
  | {
      readonly kind: 'folded';
      readonly from: number;
      readonly sentences: readonly PaneSentence[];
      readonly areAllIdentical: boolean;
    };

/** Folds each run of sentences of hidden classes into one item; `unfolded` holds the first sentences of runs opened by hand. */
export function paneItems(
  pane: readonly PaneSentence[],
  hidden: ReadonlySet<SentenceClass>,
  unfolded: ReadonlySet<number>,
): readonly PaneItem[] {
  const isHidden = (sentence: PaneSentence): boolean => hidden.has(sentence.class);
  return foldRuns(pane, isHidden, unfolded).flatMap(({ isFolded, items }): readonly PaneItem[] => {
    if (!isFolded) return items.map(sentence => ({ kind: 'sentence', sentence }));
    const areAllIdentical = items.every(sentence => sentence.class === 'identical');
    return [{ kind: 'folded', from: items[0]?.index ?? 0, sentences: items, areAllIdentical }];
  });
}
