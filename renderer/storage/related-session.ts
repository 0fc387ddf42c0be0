import type { RelatedArticle } from '#renderer/operations/reuse-finder.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { findRelatedPlaces, noDay } from '#shared/reuse/find-related.ts';
import { createTopicIndex } from '#shared/reuse/topic-index.ts';
import type { CollectionDatabase } from './database.ts';
import { loadSketches } from './loaded-sketches.ts';

/** Answers which articles report the same as one, from what it holds in memory. */
export interface RelatedSession {
  findRelated(id: ArticleId, limit: number): Promise<readonly RelatedArticle[]>;
}

const dayMs = 86_400_000;

/** Counted from 1970; only a date that is precise to the day says how far apart two reports are. */
const dayOf = (published: string | null): number => {
  const isDay = published !== null && /^\d{4}-\d\d-\d\d/.test(published);
  return isDay ? Math.round(Date.parse(published.slice(0, 10)) / dayMs) : noDay;
};

/** Changes whenever an article has come, gone, or got another text or date. */
async function readState(database: CollectionDatabase): Promise<string> {
  const counters = await database.counters.bulkGet(['texts', 'events']);
  return counters.map(counter => counter?.value ?? 0).join(' ');
}

async function load(database: CollectionDatabase) {
  const state = await readState(database);
  const loaded = await loadSketches(database, { onProgress: () => {}, mayGoOn: () => Promise.resolve(true) });
  const { ids = [], published = [], sketches = [] } = loaded ?? {};
  return {
    state,
    ids,
    places: new Map(ids.map((id, place) => [id, place])),
    days: Int32Array.from(published, dayOf),
    index: createTopicIndex(sketches),
  };
}

/** Copies of an article: near-duplicates, directly or through others. */
async function readCopies(database: CollectionDatabase, id: ArticleId): Promise<ReadonlySet<ArticleId>> {
  const reuse = await database.reuse.get(id);
  const cluster = reuse?.clusterId ? await database.clusters.get(reuse.clusterId) : undefined;
  return new Set([...(cluster?.members ?? []), ...(reuse?.nearDuplicates ?? []).map(near => near.articleId)]);
}

/** Loads what it needs with the first question, and again once articles have changed. */
export function createRelatedSession(database: CollectionDatabase): RelatedSession {
  let held: Awaited<ReturnType<typeof load>> | null = null;
  return {
    async findRelated(id, limit) {
      if (held === null || held.state !== (await readState(database))) held = await load(database);
      const { index, days, ids, places } = held;
      const place = places.get(id);
      if (place === undefined) return [];
      const copies = await readCopies(database, id);
      return findRelatedPlaces(index, days, place)
        .flatMap(({ article, score }) => {
          const articleId = ids[article];
          return articleId === undefined || copies.has(articleId) ? [] : [{ articleId, score }];
        })
        .slice(0, limit);
    },
  };
}
