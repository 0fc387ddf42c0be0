import type { Page } from '@playwright/test';
import type { SearchSite } from './open-search-page.ts';
import type { EngineName } from './page/search-page.ts';
import { measureProcessorTime } from './processor-time.ts';
import { measureWorkerMemory } from './worker-memory.ts';

const megabyte = 2 ** 20;

/** How an index was made of a whole collection. */
export interface BuildFigures {
  /** Until all could be found. */
  readonly milliseconds: number;
  /** Of all processes of the browser, merges included. */
  readonly processorSeconds: number;
  readonly memoryMb: number;
  readonly diskMb: number;
}

/** What the workers of the engine hold, with what their heaps do not show; the most of them where there are several. */
export async function engineMemory(page: Page, engine: EngineName): Promise<number> {
  const heaps = await measureWorkerMemory(page);
  const other = await page.evaluate(name => window.searchBench.figure(name, 'countOtherMemory'), engine);
  const names = engine === 'own' ? ['searcher', 'indexer'] : [engine];
  return Math.max(...names.map(name => heaps.get(name) ?? 0)) + other / megabyte;
}

const diskMb = (page: Page): Promise<number> =>
  page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 2 ** 20);

/** Has each engine index the first articles, one engine after the other, each in a browser of its own. */
export async function measureBuilds(
  site: SearchSite,
  engines: readonly EngineName[],
  { articles, tell }: { readonly articles: number; readonly tell: (line: string) => void },
): Promise<ReadonlyMap<EngineName, BuildFigures>> {
  const figures = new Map<EngineName, BuildFigures>();
  for (const engine of engines) {
    const { page, close } = await site.open();
    await page.evaluate(name => window.searchBench.time(name, 'open'), engine);
    const [diskBefore, processorBefore] = [await diskMb(page), await measureProcessorTime(page)];
    const milliseconds = await page.evaluate(
      ([name, range]) => window.searchBench.time(name, 'build', range),
      [engine, [0, articles]] as const,
    );
    const memoryMb = await engineMemory(page, engine);
    await page.evaluate(name => window.searchBench.time(name, 'settle'), engine);
    figures.set(engine, {
      milliseconds,
      processorSeconds: (await measureProcessorTime(page)) - processorBefore,
      memoryMb,
      diskMb: (await diskMb(page)) - diskBefore,
    });
    tell(`${engine}: ${articles} articles in ${(milliseconds / 1000).toFixed(0)} s`);
    await close();
  }
  return figures;
}
