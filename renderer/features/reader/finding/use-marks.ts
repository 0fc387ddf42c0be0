import { useRef, useState } from 'react';
import type { EntityType } from '#shared/domain/article/entity.ts';
import type { CorrectionTarget, FindingLayer } from '#shared/domain/correction/correction.ts';
import type { Finding } from './findings.ts';

/** What stands beside the article's text: its details, a finding (or the form that changes it), or a new finding's form. */
export type ReaderPanel =
  | { readonly kind: 'details' }
  | { readonly kind: 'finding'; readonly key: string; readonly isChanging: boolean }
  | {
      readonly kind: 'new';
      readonly layer: FindingLayer;
      readonly type: EntityType;
      readonly target: CorrectionTarget;
    };

const details: ReaderPanel = { kind: 'details' };

/** Which mark the analyst is at, and what is open beside the text. */
export interface Marks {
  /** Key of the mark that the keyboard is at. */
  readonly current: string | null;
  readonly panel: ReaderPanel;
  /** Bumped when the keyboard moves, so that the text moves the focus with it. */
  readonly moves: number;
  open(finding: Finding): void;
  openKey(key: string): void;
  change(): void;
  startNew(panel: Omit<Extract<ReaderPanel, { readonly kind: 'new' }>, 'kind'>): void;
  /** One step back: from a form to its finding, from a finding to the details. */
  back(): void;
  /** To the next (1) or previous (-1) of these; an open finding follows. */
  step(by: 1 | -1): void;
}

/** Follows the analyst through the marks of an article. `shown` are those of the layers that are switched on. */
export function useMarks(shown: readonly Finding[]): Marks {
  const [current, setCurrent] = useState<string | null>(null);
  const [panel, setPanel] = useState<ReaderPanel>(details);
  const [moves, setMoves] = useState(0);
  // Where to go on from when the mark itself is gone, because it was rejected.
  const lastStart = useRef(-1);

  const goTo = (key: string, start: number): void => {
    lastStart.current = start;
    setCurrent(key);
  };
  const show = (key: string): void => setPanel({ kind: 'finding', key, isChanging: false });

  return {
    current,
    panel,
    moves,
    open: ({ key, span }) => {
      goTo(key, span.start);
      show(key);
    },
    openKey: key => {
      setCurrent(key);
      show(key);
    },
    change: () => setPanel(open => (open.kind === 'finding' ? { ...open, isChanging: true } : open)),
    startNew: parts => setPanel({ kind: 'new', ...parts }),
    back: () => {
      setMoves(count => count + 1);
      setPanel(open =>
        open.kind === 'finding' && open.isChanging ? { ...open, isChanging: false } : details,
      );
    },
    step: by => {
      const at = shown.findIndex(({ key }) => key === current);
      const next =
        at >= 0
          ? shown[at + by]
          : by === 1
            ? shown.find(({ span }) => span.start > lastStart.current)
            : shown.findLast(({ span }) => span.start < lastStart.current);
      if (!next) return;
      goTo(next.key, next.span.start);
      setMoves(count => count + 1);
      setPanel(open =>
        open.kind === 'finding' ? { kind: 'finding', key: next.key, isChanging: false } : open,
      );
    },
  };
}
