/** Tells that what moves has come to rest: once it has not moved for a while, or at once where nobody can wait for that. */
export interface RestTimer {
  /** It has moved, and rests after so long unless it moves again. */
  soon(delayMs: number): void;
  /** It rests now, if it has moved since it last did. */
  now(): void;
}

/** Creates the timer of something that rests. */
export function createRestTimer(onRest: () => void): RestTimer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const rest = (): void => {
    timer = null;
    onRest();
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
  };
  return {
    soon(delayMs) {
      stop();
      timer = setTimeout(rest, delayMs);
    },
    now() {
      if (timer === null) return;
      stop();
      rest();
    },
  };
}
