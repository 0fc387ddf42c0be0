import { atMost, atMostTimes, reported } from './bench-result.ts';
import type { BenchOptions, BenchResult } from './bench-result.ts';
import { withCorpusApp } from './corpus-app.ts';
import { waitForRun } from './import-page.ts';

const articleCount = 100_000;
const memoryLimitMb = 300;
/** Memory is a matter of when rubbish is collected; what grows with the files grows by more than this. */
const timesAtTenth = 1.1;

/**
 * Imports a hundred thousand articles, one a file, in one run, and looks at the memory of the host all the while: what it
 * held until a tenth of them was done is the reference for what it held in the end.
 */
export async function benchScale({ isQuick, tell }: BenchOptions): Promise<readonly BenchResult[]> {
  const count = isQuick ? articleCount / 10 : articleCount;
  return withCorpusApp(count, async ({ app, sizeBytes }) => {
    tell(`${count} articles, ${(sizeBytes / 1e6).toFixed(0)} MB`);
    let atTenth = 0;
    let inTheEnd = 0;
    const run = await waitForRun(app.page, tell, filesDone => {
      const memory = app.hostMemoryMb() ?? 0;
      if (filesDone <= count / 10) atTenth = Math.max(atTenth, memory);
      if (filesDone >= count * 0.8) inTheEnd = Math.max(inTheEnd, memory);
    });
    const peak = app.peakHostMemoryMb();
    return [
      reported('articles stored', run.articles, ''),
      reported('rate', run.articles / (run.milliseconds / 1000), 'articles/s'),
      atMostTimes('memory of the host over the last fifth (reference: over the first tenth)', {
        value: inTheEnd,
        reference: atTenth,
        unit: 'MB',
        factor: timesAtTenth,
      }),
      ...(peak === null ? [] : [atMost('peak memory of the host', peak, 'MB', memoryLimitMb)]),
    ];
  });
}
