import { engineMemory } from './measure-builds.ts';
import type { CountedQuery } from './measure-latency.ts';
import type { SearchSite } from './open-search-page.ts';
import type { EngineName } from './page/search-page.ts';

const restarts = 3;

/** What it takes to search again after the browser was closed. */
export interface RestartFigures {
  /** From the start of the engine in a fresh page until its first answer, of each restart. */
  readonly milliseconds: readonly number[];
  /** The same until all facets are counted. */
  readonly withFacets: readonly number[];
  readonly memoryMb: number;
}

/** Closes the browser and opens it again with each engine in turn, and asks one question of two words. */
export async function measureRestarts(
  site: SearchSite,
  engines: readonly EngineName[],
  counted: readonly CountedQuery[],
): Promise<ReadonlyMap<EngineName, RestartFigures>> {
  const questions = counted.filter(({ query }) => query.kind === 'and2');
  const figures = new Map<EngineName, RestartFigures>();
  for (let restart = 0; restart < restarts; restart++)
    for (const engine of engines) {
      const question = questions[restart % questions.length];
      if (!question) throw new Error('there is no question of two words');
      const { page, close } = await site.open();
      const { total, milliseconds, withFacets } = await page.evaluate(
        ([name, query]) => window.searchBench.openAndAsk(name, query),
        [engine, question.query] as const,
      );
      if (total !== question.total) throw new Error(`${engine} found ${total} and not ${question.total}`);
      figures.set(engine, {
        milliseconds: [...(figures.get(engine)?.milliseconds ?? []), milliseconds],
        withFacets: [...(figures.get(engine)?.withFacets ?? []), withFacets],
        memoryMb: await engineMemory(page, engine),
      });
      await close();
    }
  return figures;
}
