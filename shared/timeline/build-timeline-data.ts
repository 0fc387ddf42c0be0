import type { ArticleContext } from '#shared/domain/timeline/article-context.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { unpackContext } from './context/unpack-context.ts';
import { createGrowingLists } from './growing-numbers.ts';
import { createMarkRows } from './mark-rows.ts';
import { createNameTable } from './name-table.ts';
import type { TimelineData } from './timeline-data.ts';

/** Collects the events of articles block by block, then makes the data. Used once. */
export interface TimelineDataBuilder {
  add(block: readonly ArticleEvents[]): void;
  /** `version`: which building of these data it is. */
  build(version?: number): TimelineData;
}

/** Rows given to values in the order in which they come. */
function createInterner<Value>(): { readonly values: readonly Value[]; rowOf(value: Value): number } {
  const values: Value[] = [];
  const rows = new Map<Value, number>();
  return {
    values,
    rowOf(value) {
      const known = rows.get(value);
      if (known !== undefined) return known;
      rows.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}

const nothing: readonly number[] = [];

const ascendingOnce = (rows: readonly number[]): readonly number[] =>
  rows.length < 2 ? rows : [...new Set(rows)].sort((a, b) => a - b);

/**
 * Creates an empty builder. Vague events and events that end before they start are left out; an article is dated if it says
 * so and its publication is among its events.
 */
export function createTimelineDataBuilder(): TimelineDataBuilder {
  const articleIds: ArticleId[] = [];
  const articleOutlets: number[] = [];
  const published: { readonly starts: number[]; readonly ends: number[] } = { starts: [], ends: [] };
  const outlets = createInterner<string | null>();
  const tags = createInterner<string>();
  const names = createNameTable();
  const articleTags = createGrowingLists();
  const articleNames = createGrowingLists();
  const articleSpeakers = createGrowingLists();
  const titleTerms = createGrowingLists();
  const marks = createMarkRows();

  const addMarks = (
    article: number,
    events: readonly TimelineEvent[],
    context: ArticleContext,
    rowsOfNames: readonly number[],
  ): void => {
    let at = 0;
    for (const event of events) {
      const { expression } = event;
      if (expression === null) {
        marks.add(article, event, null);
        continue;
      }
      // Both are in the order of the article's expressions.
      while ((context.passages[at]?.expression ?? Infinity) < expression) at++;
      const passage = context.passages[at];
      if (passage?.expression !== expression) marks.add(article, event, null);
      else {
        marks.add(article, event, {
          terms: passage.terms,
          termsBefore: passage.termsBefore,
          names: ascendingOnce(passage.names.map(name => rowsOfNames[name] as number)),
          speaker: passage.speaker === null ? -1 : (rowsOfNames[passage.speaker] as number),
          isOfSaying: passage.isOfSaying,
        });
      }
    }
  };

  const addArticle = ({ articleId, outlet, isDated, events, ...rest }: ArticleEvents): void => {
    const context = unpackContext(rest.context);
    const rowsOfNames = context.names.map(names.rowOf);
    const article = articleIds.push(articleId) - 1;
    const publication = isDated ? events.find(({ kind }) => kind === 'publication') : undefined;
    articleOutlets.push(outlets.rowOf(outlet));
    articleTags.push(rest.tags === undefined ? nothing : ascendingOnce(rest.tags.map(tags.rowOf)));
    published.starts.push(publication?.startMs ?? NaN);
    published.ends.push(publication?.endMs ?? NaN);
    articleNames.push(ascendingOnce(rowsOfNames));
    articleSpeakers.push(ascendingOnce(rowsOfNames.filter((_, at) => context.names[at]?.isSpeaker)));
    titleTerms.push(context.titleTerms);
    addMarks(article, events, context, rowsOfNames);
  };

  return {
    add: block => block.forEach(addArticle),
    build(version = 1) {
      const ofArticles = { names: articleNames.all(), terms: titleTerms.all() };
      return {
        version,
        articleIds,
        outlets: outlets.values,
        articleOutlets: Uint32Array.from(articleOutlets),
        tags: tags.values,
        articleTags: articleTags.all(),
        publishedStarts: Float64Array.from(published.starts),
        publishedEnds: Float64Array.from(published.ends),
        names: names.names(),
        articleNames: ofArticles.names,
        articleSpeakers: articleSpeakers.all(),
        titleTerms: ofArticles.terms,
        ...marks.sorted(ofArticles),
      };
    },
  };
}
