import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchOptions, BenchResult } from './bench-result.ts';
import { measureSearch } from './search/measure-search.ts';
import type { EngineName } from './search/page/search-page.ts';
import { searchResults } from './search/search-results.ts';

const sizes = [10_000, 100_000];
/** It takes minutes and 600 MB of memory at a hundred thousand (SEARCH.md section 4), which is known. */
const mostForMiniSearch = 10_000;

const enginesAt = (articles: number): readonly EngineName[] =>
  articles > mostForMiniSearch ? ['own', 'fts5'] : ['own', 'fts5', 'minisearch'];

/** Our search beside SQLite's FTS5 and MiniSearch: same news, same analyser, same browser, in one run. */
export async function benchSearch({ isQuick, tell }: BenchOptions): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [];
  for (const size of sizes) {
    const articles = isQuick ? size / 10 : size;
    const folder = await mkdtemp(join(tmpdir(), 'mizan-search-bench-'));
    try {
      const figures = await measureSearch({ articles, engines: enginesAt(articles), folder, tell });
      const isHeld = size === sizes.at(-1);
      results.push(...searchResults(figures, { articles, isHeld, isHeldToPeer: isHeld && !isQuick }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return results;
}
