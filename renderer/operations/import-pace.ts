import type { ImportCounts } from '#shared/domain/import-run/import-run.ts';

/** How fast an import goes at present, and how long the rest takes at that. */
export interface ImportPace {
  readonly filesPerSecond: number;
  readonly articlesPerSecond: number;
  /** Null while nothing moves. */
  readonly secondsLeft: number | null;
}

export interface PaceMeter {
  /** The pace as of these counts; null until a second of the import was seen, and a file done. Times are milliseconds of any one clock. */
  measure(counts: ImportCounts, nowMs: number): ImportPace | null;
  /** Forgets what was seen, after a pause. */
  restart(): void;
}

interface Sample {
  readonly atMs: number;
  readonly files: number;
  readonly articles: number;
}

/** Long enough to even out batches, short enough to show that a large file holds things up. */
const windowMs = 10_000;
const sampleEveryMs = 250;
const leastMs = 1_000;
/** By how much of the difference the pace of the forecast follows the present one, each second. */
const followed = 0.15;

/** Starts measuring: rates are those of the last ten seconds, the time left follows them slowly, so that it can be read. */
export function createPaceMeter(): PaceMeter {
  let samples: Sample[] = [];
  let smooth: { readonly atMs: number; readonly rate: number } | null = null;

  const forecastRate = (rate: number, nowMs: number): number => {
    if (smooth === null) smooth = { atMs: nowMs, rate };
    const seconds = Math.max(0, nowMs - smooth.atMs) / 1000;
    const share = 1 - (1 - followed) ** seconds;
    smooth = { atMs: nowMs, rate: smooth.rate + (rate - smooth.rate) * share };
    return smooth.rate;
  };

  return {
    measure({ filesDone: files, filesFound, articles }, nowMs) {
      const latest = samples.at(-1);
      if (!latest || nowMs - latest.atMs >= sampleEveryMs) samples.push({ atMs: nowMs, files, articles });
      // One sample before the window is kept, so that the window is always covered.
      const inWindow = samples.findIndex(({ atMs }) => atMs > nowMs - windowMs);
      if (inWindow > 1) samples = samples.slice(inWindow - 1);
      const [first] = samples;
      if (!first || nowMs - first.atMs < leastMs || files === 0) return null;
      const seconds = (nowMs - first.atMs) / 1000;
      const filesPerSecond = Math.max(0, files - first.files) / seconds;
      const articlesPerSecond = Math.max(0, articles - first.articles) / seconds;
      const rate = forecastRate(filesPerSecond, nowMs);
      const left = Math.max(0, filesFound - files);
      const secondsLeft = rate < 1e-3 ? null : left / rate;
      return { filesPerSecond, articlesPerSecond, secondsLeft };
    },
    restart() {
      samples = [];
      smooth = null;
    },
  };
}
