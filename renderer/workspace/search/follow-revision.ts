import type { Searcher } from '#renderer/operations/searcher.ts';

/** While articles come in, results are asked for anew no more often than this. */
const leastPauseMs = 1000;

/** What is told of time. */
export interface Waiting {
  readonly nowMs: () => number;
  /** Returns how to have it not called. */
  readonly callLater: (call: () => void, milliseconds: number) => () => void;
}

/** The time of the window. */
export const ofWindow: Waiting = {
  nowMs: () => performance.now(),
  callLater: (call, milliseconds) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Tells of a newer revision: the first at once, those that follow it closely in one. Returns how to end it. */
export function followRevision(
  searcher: Pick<Searcher, 'subscribe' | 'revision'>,
  onRevision: (revision: number) => void,
  { nowMs, callLater }: Waiting = ofWindow,
): () => void {
  let told = searcher.revision;
  let toldAtMs = -Infinity;
  let cancel: (() => void) | null = null;
  const tell = (): void => {
    cancel = null;
    if (searcher.revision === told) return;
    told = searcher.revision;
    toldAtMs = nowMs();
    onRevision(told);
  };
  const hear = (): void => {
    if (searcher.revision === told || cancel !== null) return;
    const restMs = toldAtMs + leastPauseMs - nowMs();
    if (restMs <= 0) tell();
    else cancel = callLater(tell, restMs);
  };
  const unsubscribe = searcher.subscribe(hear);
  return () => {
    unsubscribe();
    cancel?.();
  };
}
