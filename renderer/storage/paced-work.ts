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

/** How many times as long as the work took it rests: it takes a twentieth of the time at most. */
const restPerWork = 19;

/** Does the work at once, and anew when asked, after a rest in proportion to what it took: the larger it is, the rarer. */
export function startPacedWork(work: () => Promise<void>, clock: WorkClock): PacedWork {
  let isBusy = false;
  let isAsked = false;
  let isStopped = false;

  const run = async (): Promise<void> => {
    isBusy = true;
    isAsked = false;
    const begun = clock.now();
    await work();
    clock.wait(
      () => {
        isBusy = false;
        if (isAsked && !isStopped) void run();
      },
      restPerWork * (clock.now() - begun),
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
