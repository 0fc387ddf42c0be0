import type { RelatedArticle } from '#renderer/operations/reuse-finder.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { findRelatedPlaces } from '#shared/reuse/find-related.ts';
import { noDay, type PublishedDays } from '#shared/reuse/reported-days.ts';
import { createTopicIndex, type TopicIndex } from '#shared/reuse/topic-index.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { readCounter } from './counters.ts';
import type { CollectionDatabase } from './database.ts';
import { loadSketches, readDates } from './loaded-sketches.ts';

/** Answers which articles report the same as one, from what it holds in memory. */
export interface RelatedSession {
  findRelated(id: ArticleId, limit: number): Promise<readonly RelatedArticle[]>;
}

/** Counted from 1970; only a date that is precise to the day says how far apart two reports are. */
const dayOf = (published: string | null): number => {
  const isDay = published !== null && /^\d{4}-\d\d-\d\d/.test(published);
  return isDay ? Math.round(Date.parse(published.slice(0, 10)) / dayMs) : noDay;
};

interface Held {
  /** As many texts had changed, ever, when the sketches were read, and as many events when the dates were. */
  readonly texts: number;
  readonly events: number;
  readonly ids: readonly ArticleId[];
  readonly places: ReadonlyMap<ArticleId, number>;
  readonly index: TopicIndex;
  readonly days: PublishedDays;
}

/** Reads anew what has changed: all of it with the texts, the dates alone with an article's date. */
async function bringUpToDate(database: CollectionDatabase, held: Held | null): Promise<Held> {
  const events = await readCounter(database, 'events');
  if (held !== null && held.texts === (await readCounter(database, 'texts'))) {
    if (held.events === events) return held;
    const dates = await readDates(database);
    return { ...held, events, days: Int32Array.from(held.ids, id => dayOf(dates.get(id) ?? null)) };
  }
  const loaded = await loadSketches(database, { onProgress: () => {}, mayGoOn: () => Promise.resolve(true) });
  const { texts = 0, ids = [], published = [], sketches = [] } = loaded ?? {};
  return {
    texts,
    events,
    ids,
    places: new Map(ids.map((id, place) => [id, place])),
    index: createTopicIndex(sketches),
    days: Int32Array.from(published, dayOf),
  };
}

/** Candidates that are looked at: more than that many copies of one report are seldom. */
const mostCandidates = 500;

/** Without copies of an article, and of copies of another only the one that comes first. */
async function withoutCopies(
  database: CollectionDatabase,
  id: ArticleId,
  candidates: readonly RelatedArticle[],
): Promise<readonly RelatedArticle[]> {
  const own = await database.reuse.get(id);
  const reuse = await database.reuse.bulkGet(candidates.map(({ articleId }) => articleId));
  const told = new Set([own?.clusterId]);
  return candidates.filter((_, at) => {
    const cluster = reuse[at]?.clusterId;
    if (!cluster) return true;
    const isTold = told.has(cluster);
    told.add(cluster);
    return !isTold;
  });
}

/** Loads what it needs with the first question, and again once articles have changed. */
export function createRelatedSession(database: CollectionDatabase): RelatedSession {
  let held: Held | null = null;
  return {
    async findRelated(id, limit) {
      held = await bringUpToDate(database, held);
      const { index, days, ids, places } = held;
      const place = places.get(id);
      if (place === undefined) return [];
      const candidates = findRelatedPlaces(index, days, place)
        .slice(0, mostCandidates)
        .flatMap(({ article, score }) => {
          const articleId = ids[article];
          return articleId === undefined ? [] : [{ articleId, score }];
        });
      return (await withoutCopies(database, id, candidates)).slice(0, limit);
    },
  };
}
