import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleApp, openBenchApp } from './bench-app.ts';
import type { BenchApp } from './bench-app.ts';
import { writeCorpus } from './import-corpus.ts';

/** The app while it imports a corpus of made-up articles, and the folder that they lie in. */
export interface CorpusApp {
  readonly app: BenchApp;
  readonly corpus: string;
  /** Of all articles. */
  readonly sizeBytes: number;
}

/** Opens the app on so many articles, one a file, which it begins to import at once; closes and clears up after `measure`. */
export async function withCorpusApp<T>(
  count: number,
  measure: (opened: CorpusApp) => Promise<T>,
): Promise<T> {
  bundleApp();
  const folder = mkdtempSync(join(tmpdir(), 'mizan-bench-'));
  try {
    const corpus = join(folder, 'corpus');
    const sizeBytes = writeCorpus(corpus, count);
    const app = await openBenchApp(folder, [corpus]);
    try {
      return await measure({ app, corpus, sizeBytes });
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
