import { rangesFor, totalsOf } from './counted-ranges.ts';
import { measureBuilds, type BuildFigures } from './measure-builds.ts';
import { measureOpened, type OpenedFigures } from './measure-opened.ts';
import { measureRestarts, type RestartFigures } from './measure-restarts.ts';
import { openSearchSite } from './open-search-page.ts';
import type { EngineName } from './page/search-page.ts';
import type { NewsFigures } from './queries/survey-news.ts';

/** What the engines showed at one size, each by its name. */
export interface SearchFigures extends OpenedFigures {
  readonly news: NewsFigures;
  readonly builds: ReadonlyMap<EngineName, BuildFigures>;
  readonly restarts: ReadonlyMap<EngineName, RestartFigures>;
}

/** What is to be measured. */
export interface SearchWish {
  readonly articles: number;
  readonly engines: readonly EngineName[];
  /** For the page, the profile and what is stored in it. */
  readonly folder: string;
  readonly tell: (line: string) => void;
}

/** Builds, restarts, asks and changes all engines over the same news in one profile of a real browser. */
export async function measureSearch(wish: SearchWish): Promise<SearchFigures> {
  const { articles, engines, folder, tell } = wish;
  const site = await openSearchSite(folder);
  try {
    const { removed, kept, added, stream } = rangesFor(articles);
    tell(`counting by hand what ${articles} articles hold`);
    const counting = await site.open();
    const counted = await counting.page.evaluate(counts => window.searchBench.countQueries(counts), {
      articles,
      ranges: [removed, kept, ...added, stream],
    });
    await counting.close();
    const totals = totalsOf(counted);
    const builds = await measureBuilds(site, engines, { articles, tell });
    tell('closing and opening again');
    const restarts = await measureRestarts(site, engines, totals.first);
    const { page, close } = await site.open();
    const opened = await measureOpened(page, wish, totals);
    await close();
    return { news: counted.figures, builds, restarts, ...opened };
  } finally {
    await site.close();
  }
}
