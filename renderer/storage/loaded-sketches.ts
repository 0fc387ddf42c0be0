import type { ArticleId } from '#shared/ids/ids.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import type { Sketch } from '#shared/reuse/sketch.ts';
import { readBodies } from './bodies.ts';
import { readCounter } from './counters.ts';
import { lastKey, type CollectionDatabase } from './database.ts';
import {
  compactSketches,
  lastBlock,
  putSketchesUnlessNewer,
  readSketches,
  type SketchedId,
} from './sketch-blocks.ts';

/** All articles of a collection with their sketches, in the order of their ids. */
export interface LoadedSketches {
  /** As many texts had changed, ever, when they were read. */
  readonly texts: number;
  readonly ids: readonly ArticleId[];
  /** ISO 8601, as precise as is known; null where nothing is. */
  readonly published: readonly (string | null)[];
  readonly sketches: readonly Sketch[];
}

/** Bodies that are read at once. */
const sliceSize = 200;

/** When each article was published, by the index alone: records are heavy, and dates are all that is wanted of them. */
export async function readDates(
  database: CollectionDatabase,
): Promise<ReadonlyMap<ArticleId, string | null>> {
  const [keys, ids] = await database.transaction('r', database.articles, () =>
    Promise.all([
      database.articles.orderBy('publishedKey').keys(),
      database.articles.orderBy('publishedKey').primaryKeys(),
    ]),
  );
  return new Map(ids.map((id, at) => [id, keys[at] === lastKey ? null : String(keys[at])]));
}

/** Sketches articles by their bodies, and stores that: those that came before there were sketches, or by older rules. */
async function sketchBodies(
  database: CollectionDatabase,
  ids: readonly ArticleId[],
): Promise<readonly SketchedId[]> {
  const after = await lastBlock(database);
  const bodies = await readBodies(database, ids);
  const sketched = bodies.flatMap(body =>
    body ? [{ id: body.articleId, sketch: sketchArticle(body) }] : [],
  );
  return putSketchesUnlessNewer(database, sketched, after);
}

interface LoadOptions {
  /** The share of the articles without a sketch that have one by now, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Asked before each slice of them; false to stop. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** Reads all sketches, and makes those that are missing; null where it was stopped. Call it outside of transactions. */
export async function loadSketches(
  database: CollectionDatabase,
  { onProgress, mayGoOn }: LoadOptions,
): Promise<LoadedSketches | null> {
  const texts = await readCounter(database, 'texts');
  const dates = await readDates(database);
  const stored = await readSketches(database, new Set(dates.keys()));
  const byId = new Map(stored.byId);
  const missing = [...dates.keys()].filter(id => !byId.has(id));
  for (let at = 0; at < missing.length; at += sliceSize) {
    if (!(await mayGoOn())) return null;
    const slice = missing.slice(at, at + sliceSize);
    for (const { id, sketch } of await sketchBodies(database, slice)) byId.set(id, sketch);
    onProgress((at + slice.length) / missing.length);
  }
  if (missing.length === 0) await compactSketches(database, stored);
  const ids = [...byId.keys()].sort();
  return {
    texts,
    ids,
    published: ids.map(id => dates.get(id) ?? null),
    sketches: ids.flatMap(id => byId.get(id) ?? []),
  };
}
