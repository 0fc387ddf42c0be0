import { err, type Result } from '#shared/result/result.ts';

/** Why a turn came to nothing, whatever it was for. `fault`: it threw. */
export interface TurnError {
  readonly code: 'cancelled' | 'fault';
}

/** Work on files, one at a time. */
export interface FileTurns {
  /**
   * Does this in place of what is being done, which is aborted. Resolves to null where another took its place or all was
   * left: then nothing of it is to be said or kept. Never rejects.
   */
  take<T, E>(work: (signal: AbortSignal) => Promise<Result<T, E>>): Promise<Result<T, E | TurnError> | null>;
  /** Ends what is being done, which resolves to `cancelled`. */
  cancel(): void;
  /** Ends what is being done, which resolves to null. */
  leave(): void;
}

/** Turns of which none has begun. `onFault` is told what each threw. */
export function createFileTurns(onFault: (cause: unknown) => void): FileTurns {
  let running: AbortController | null = null;
  return {
    async take<T, E>(work: (signal: AbortSignal) => Promise<Result<T, E>>) {
      running?.abort();
      const turn = new AbortController();
      running = turn;
      let done: Result<T, E | TurnError>;
      try {
        done = await work(turn.signal);
      } catch (cause) {
        onFault(cause);
        done = err({ code: 'fault' });
      }
      if (running !== turn) return null;
      running = null;
      return turn.signal.aborted ? err({ code: 'cancelled' }) : done;
    },
    cancel: () => running?.abort(),
    leave() {
      running?.abort();
      running = null;
    },
  };
}
