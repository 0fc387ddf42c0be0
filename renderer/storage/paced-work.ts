/** Where work takes its time from. */
export interface WorkClock {
  /** Milliseconds of any one clock. */
  now(): number;
  /** Calls back after so many milliseconds. */
  wait(callback: () => void, milliseconds: number): void;
}

/** Does a piece of work again and again, never two at once. */
export interface PacedWork {
  /** Asks for it to be done anew; asked several times meanwhile, it is done once. */
  renew(): void;
  stop(): void;
}

/** Waits inside the work, which does not count as work. */
export type Idle = (milliseconds: number) => Promise<void>;

/** How many times as long as the work took it rests: it takes a twentieth of the time. */
const restPerWork = 19;
/** No rest is longer, so that on a machine that is busy otherwise what was changed is seen all the same. */
const longestRestMs = 10_000;

/** Does the work at once, and anew when asked, after a rest in proportion to what it took: the larger it is, the rarer. */
export function startPacedWork(work: (idle: Idle) => Promise<void>, clock: WorkClock): PacedWork {
  let isBusy = false;
  let isAsked = false;
  let isStopped = false;

  const run = async (): Promise<void> => {
    isBusy = true;
    isAsked = false;
    let begun = clock.now();
    await work(async milliseconds => {
      const from = clock.now();
      await new Promise<void>(resolve => clock.wait(resolve, milliseconds));
      begun += clock.now() - from;
    });
    clock.wait(
      () => {
        isBusy = false;
        if (isAsked && !isStopped) void run();
      },
      Math.min(longestRestMs, restPerWork * (clock.now() - begun)),
    );
  };
  void run();

  return {
    renew() {
      isAsked = true;
      if (!isBusy && !isStopped) void run();
    },
    stop() {
      isStopped = true;
    },
  };
}
