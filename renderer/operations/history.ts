import { createListeners } from './listeners.ts';

/** Something the analyst did that can be taken back. `label` is a message id for «Undo …». */
export interface Undoable {
  readonly label: string;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
}

export interface HistoryState {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** What undo would take back. */
  readonly newest: Undoable | null;
}

/** The things done in this window, newest last; at most `limit` are kept. */
export interface History {
  push(done: Undoable): void;
  /** Takes back the newest; false when there is nothing or it could not be done (it then stays where it was). */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  readonly state: HistoryState;
  subscribe(listener: () => void): () => void;
}

/** An empty history. */
export function createHistory(limit = 200): History {
  let done: readonly Undoable[] = [];
  let undone: readonly Undoable[] = [];
  let state: HistoryState = { undoLabel: null, redoLabel: null, newest: null };
  const listeners = createListeners();

  // A second press of the keys must not take back again what the first is still taking back.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (step: () => Promise<boolean>): Promise<boolean> => {
    const taken = turn.then(step);
    turn = taken.catch(() => undefined);
    return taken;
  };

  const changed = (): void => {
    const newest = done.at(-1) ?? null;
    state = { undoLabel: newest?.label ?? null, redoLabel: undone.at(-1)?.label ?? null, newest };
    listeners.tell();
  };

  return {
    push(entry) {
      done = [...done, entry].slice(-limit);
      undone = [];
      changed();
    },
    undo: () =>
      inTurn(async () => {
        const entry = done.at(-1);
        if (!entry || !(await entry.undo())) return false;
        done = done.filter(other => other !== entry);
        undone = [...undone, entry];
        changed();
        return true;
      }),
    redo: () =>
      inTurn(async () => {
        const entry = undone.at(-1);
        if (!entry || !(await entry.redo())) return false;
        undone = undone.filter(other => other !== entry);
        done = [...done, entry];
        changed();
        return true;
      }),
    get state() {
      return state;
    },
    subscribe: listeners.subscribe,
  };
}
