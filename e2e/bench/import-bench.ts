import { readFileSync } from 'node:fs';
import { atMost, atMostTimes, reported } from './bench-result.ts';
import type { BenchOptions, BenchResult } from './bench-result.ts';
import { withCorpusApp } from './corpus-app.ts';
import { measureStages } from './import-stages.ts';
import { copyWithBulkPut, waitForRun } from './import-page.ts';

const articleCount = 10_000;
const timesBulkPut = 4;
const memoryLimitMb = 300;

/**
 * Imports articles, one a file, through the web host into the browser's database, and puts the same records into a
 * database of the same form with nothing but Dexie's `bulkPut`, in the same browser.
 */
export async function benchImport({ isQuick, tell }: BenchOptions): Promise<readonly BenchResult[]> {
  const count = isQuick ? articleCount / 10 : articleCount;
  return withCorpusApp(count, async ({ app, corpus, sizeBytes }) => {
    tell(`${count} articles of ${(sizeBytes / count / 1000).toFixed(1)} kB`);
    const run = await waitForRun(app.page, tell);
    const memoryMb = app.peakHostMemoryMb();
    tell('the same records with bulkPut');
    const dexie = readFileSync('node_modules/dexie/dist/dexie.min.js', 'utf8');
    const referenceSeconds = (await copyWithBulkPut(app.page, dexie)) / 1000;
    const stages = await measureStages(corpus, Math.min(300, count));
    const seconds = run.milliseconds / 1000;
    const commit = { name: 'commit', milliseconds: (referenceSeconds * 1000) / count };
    const limiting = [...stages, commit].reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
    return [
      atMostTimes(`import of ${count} text articles, stored`, {
        value: seconds,
        reference: referenceSeconds,
        unit: 's',
        factor: timesBulkPut,
      }),
      reported('articles stored', run.articles, ''),
      reported('rate', run.articles / seconds, 'articles/s'),
      ...stages.map(stage => reported(`${stage.name}, one thread`, stage.milliseconds, 'ms/article')),
      reported('commit, bulkPut alone', commit.milliseconds, 'ms/article'),
      reported('slowest stage', limiting.name, ''),
      ...(memoryMb === null ? [] : [atMost('peak memory of the host', memoryMb, 'MB', memoryLimitMb)]),
    ];
  });
}
