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
  const items: PaneItem[] = [];
  let run: PaneSentence[] = [];
  const close = (): void => {
    const from = run[0]?.index;
    if (from === undefined) return;
    if (unfolded.has(from)) items.push(...run.map(sentence => ({ kind: 'sentence', sentence }) as const));
    else {
      const areAllIdentical = run.every(sentence => sentence.class === 'identical');
      items.push({ kind: 'folded', from, sentences: run, areAllIdentical });
    }
    run = [];
  };
  for (const sentence of pane) {
    if (hidden.has(sentence.class)) {
      run.push(sentence);
    } else {
      close();
      items.push({ kind: 'sentence', sentence });
    }
  }
  close();
  return items;
}
