import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import type { AttentionStore } from './attention.ts';
import type { PaneItem } from './pane-items.ts';
import type { Walk } from './use-walk.ts';

interface SoughtPorts {
  readonly pane: PaneNumber;
  readonly items: readonly PaneItem[];
  readonly attention: AttentionStore;
  readonly walk: Pick<Walk, 'reveal'>;
  /** Shows the sentences of a fold, named by the first of them. */
  readonly unfold: (from: number) => void;
}

/** Shows a sentence of this pane that was sought while it was folded, once its fold is open. */
export function useSought({ pane, items, attention, walk, unfold }: SoughtPorts): void {
  const sought = useStore(attention, state => (state.sought?.pane === pane ? state.sought.sentence : null));
  useEffect(() => {
    if (sought === null) return;
    const fold = items.find(
      item => item.kind === 'folded' && item.sentences.some(({ index }) => index === sought),
    );
    if (fold?.kind === 'folded') {
      unfold(fold.from);
      return;
    }
    attention.setState({ sought: null });
    walk.reveal({ pane, sentence: sought });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each search, and once more when its fold is open
  }, [sought, items]);
}
