import type { ImportStage } from '#shared/domain/import-run/import-stage.ts';

/** Knows for which stage of an import the others wait. */
export interface StageClock {
  /** Waits for a stage; the time it takes counts as waiting for it. */
  waitFor<T>(stage: ImportStage, work: Promise<T>): Promise<T>;
  /** The stage that was waited for most of late; null while hardly anything was waited for. */
  slowest(): ImportStage | null;
}

/** What was waited for this long ago counts half. */
const halfLifeMs = 5_000;
const leastMs = 50;

/** Starts a clock; `now` counts milliseconds. */
export function createStageClock(now: () => number = () => performance.now()): StageClock {
  const waited: Record<ImportStage, number> = { reading: 0, analysing: 0, storing: 0 };
  let latest = now();

  const fade = (): void => {
    const factor = 0.5 ** ((now() - latest) / halfLifeMs);
    latest = now();
    for (const stage of stages) waited[stage] *= factor;
  };
  return {
    async waitFor(stage, work) {
      const begun = now();
      try {
        return await work;
      } finally {
        fade();
        waited[stage] += now() - begun;
      }
    },
    slowest() {
      const [first] = [...stages].sort((a, b) => waited[b] - waited[a]);
      return first === undefined || waited[first] < leastMs ? null : first;
    },
  };
}

const stages = ['reading', 'analysing', 'storing'] as const satisfies readonly ImportStage[];
