import { readWeek, type WeekArticle } from '#e2e/bench/reuse/read-week.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { collectReuse } from '#shared/reuse/collect-reuse.ts';
import { findTextPairs } from '#shared/reuse/find-text-pairs.ts';
import { createPrintsTable } from '#shared/reuse/prints-table.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { packContext } from '#shared/timeline/context/pack-context.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { deriveArticleEvents } from '#shared/timeline/derive-article-events.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';

/** Articles as the timeline has them, under the ids that gold knows them by. */
export interface ArticlesToGather {
  readonly data: TimelineData;
  /** Groups of articles that are copies of each other, the earliest first. */
  readonly copies: readonly (readonly ArticleId[])[];
  /** The row of the mark whose words begin at this place of an article's text; -1 where there is none. */
  markAt(article: string, start: number): number;
}

// Gold knows articles by ids of its own.
const articleIdOf = (id: string): ArticleId => id as ArticleId;

/** Makes the timeline's data of articles as an import reads them. */
function readToGather(articles: readonly WeekArticle[]): ArticlesToGather {
  const builder = createTimelineDataBuilder();
  builder.add(
    articles.map(({ id, article }) => ({
      ...deriveArticleEvents(
        articleIdOf(id),
        article.outlet?.name ?? null,
        article.published,
        article.temporal,
      ),
      context: packContext(readContext(article)),
    })),
  );
  const data = builder.build();
  const rows = new Map<string, number>();
  for (const [row, article] of data.columns.articles.entries())
    rows.set(`${data.articleIds[article]} ${data.columns.expressions[row]}`, row);
  const texts = new Map(articles.map(({ id, article }) => [id, article] as const));
  const { clusters } = collectReuse(
    articles.map(({ id, article }) => ({
      id: articleIdOf(id),
      published: article.published?.value ?? null,
    })),
    findTextPairs(createPrintsTable(articles.map(({ article }) => sketchArticle(article)))),
  );
  return {
    data,
    copies: clusters.map(({ members }) => members),
    markAt(id, start) {
      const expression = texts.get(id)?.temporal.findIndex(({ span }) => span.start === start) ?? -1;
      return expression < 0 ? -1 : (rows.get(`${id} ${expression}`) ?? -1);
    },
  };
}

/** The week in three outlets; null where it is absent. */
export async function readWeekToGather(): Promise<ArticlesToGather | null> {
  const week = await readWeek();
  return week === null ? null : readToGather(week);
}
