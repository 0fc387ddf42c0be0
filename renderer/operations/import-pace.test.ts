import { describe, expect, it } from 'vitest';
import { noImportCounts } from '#shared/domain/import-run/import-run.ts';
import { createPaceMeter } from './import-pace.ts';

const counts = (filesDone: number, filesFound = 1000) => ({
  ...noImportCounts,
  filesDone,
  filesFound,
  articles: filesDone * 3,
});

/** Feeds the meter ten times a second from one second to another, and gives the last pace. */
function run(
  meter: ReturnType<typeof createPaceMeter>,
  from: number,
  to: number,
  filesAt: (second: number) => number,
) {
  let pace = null;
  for (let tenth = from * 10; tenth <= to * 10; tenth++)
    pace = meter.measure(counts(Math.floor(filesAt(tenth / 10))), tenth * 100);
  return pace;
}

describe('the pace of an import', () => {
  it('is not told before a second was seen', () => {
    const meter = createPaceMeter();
    expect(run(meter, 0, 0.9, second => second * 10)).toBeNull();
    expect(run(meter, 1, 1, second => second * 10)).not.toBeNull();
  });

  it('is that of the last ten seconds, in files and articles', () => {
    const meter = createPaceMeter();
    run(meter, 0, 20, second => second * 20);
    const pace = run(meter, 20, 32, second => 400 + (second - 20) * 5);
    expect(pace?.filesPerSecond).toBeCloseTo(5, 0);
    expect(pace?.articlesPerSecond).toBeCloseTo(15, 0);
  });

  it('falls to nothing while one large file holds things up, and no time left is told then', () => {
    const meter = createPaceMeter();
    run(meter, 0, 5, second => second * 20);
    const pace = run(meter, 5, 120, () => 100);
    expect(pace?.filesPerSecond).toBe(0);
    expect(pace?.secondsLeft).toBeNull();
  });

  it('forecasts what a steady import takes', () => {
    expect(run(createPaceMeter(), 0, 20, second => second * 10)?.secondsLeft).toBeCloseTo(80, 0);
  });

  it('does not let the forecast jump when the pace does', () => {
    const meter = createPaceMeter();
    const before = run(meter, 0, 20, second => second * 10)?.secondsLeft ?? 0;
    const after = run(meter, 20.1, 21, second => 200 + (second - 20) * 100)?.secondsLeft ?? 0;
    expect(after).toBeGreaterThan(before / 2);
  });

  it('leaves a pause out', () => {
    const meter = createPaceMeter();
    run(meter, 0, 10, second => second * 10);
    meter.restart();
    const pace = run(meter, 100, 102, second => 100 + (second - 100) * 10);
    expect(pace?.filesPerSecond).toBeCloseTo(10, 0);
  });

  it('holds few samples, however often it is asked', () => {
    const meter = createPaceMeter();
    for (let ms = 0; ms < 60_000; ms++) meter.measure(counts(ms / 10, 10_000), ms);
    const pace = meter.measure(counts(6000, 10_000), 60_000);
    expect(pace?.filesPerSecond).toBeCloseTo(100, 0);
  });
});
