import type { ArrivingArticle } from '#renderer/storage/article-records.ts';
import { unpackBody } from '#renderer/storage/bodies.ts';
import { changeCounter } from '#renderer/storage/counters.ts';
import type { CollectionDatabase, SourceRecord } from '#renderer/storage/database.ts';
import { putDerived } from '#renderer/storage/derived-records.ts';
import { putSketches } from '#renderer/storage/sketch-blocks.ts';
import { noCountShift, shiftCounts, type CountShift } from '#shared/domain/import-run/import-run.ts';
import type { Sighting } from '#shared/domain/source/sighting.ts';
import type { ArticleId, ImportRunId, SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { readHead } from '#shared/import-stream/pack-source.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import type { ImportBatch } from '#shared/stores/import-sink.ts';
import { findFreeArticles, type FreeArticle } from './free-articles.ts';
import { forgetCopiesOf, forgetSightingsIn, removeArticles, removeLeftSources } from './leave-source.ts';
import { sortArticles, type ReadSource } from './new-articles.ts';
import { isWhole, planPlaces, type PlaceChanges } from './place-changes.ts';
import { settleReread } from './settle-reread.ts';
import { findSuccessions, type Succession } from './succession.ts';
import { putNewArticles, putTexts } from './store-sources.ts';
import { reportBatch } from './report-batch.ts';

const toSource = (
  { id, sizeBytes, mediaType, encoding, articleCount }: ImportedSource,
  held: SourceRecord | undefined,
  importedAt: string,
): SourceRecord => ({
  id,
  places: held?.places ?? [],
  placeKeys: held?.placeKeys ?? [],
  formerPlaces: held?.formerPlaces ?? [],
  sizeBytes,
  mediaType,
  encoding,
  articleCount,
  importedAt: held?.importedAt ?? importedAt,
});

interface CommitOptions {
  /** Sources that must stay as they are until the import has ended, though they may have no place meanwhile. */
  readonly kept: ReadonlySet<SourceId>;
  readonly importedAt: string;
}

/** What a batch is to change, worked out before anything is written. */
interface Plan {
  readonly read: readonly ReadSource[];
  /** Those of them that the collection holds in some state. */
  readonly rereadIds: readonly SourceId[];
  readonly places: PlaceChanges;
  /** With the sources that come in their stead. */
  readonly left: ReadonlyMap<SourceId, ReadonlySet<SourceId>>;
}

async function plan(
  database: CollectionDatabase,
  { sources, seen, rereads }: ImportBatch,
  { kept, importedAt }: CommitOptions,
): Promise<Plan> {
  const ids = [...new Set([...sources, ...seen].map(({ id }) => id))];
  const stored = await database.sources.bulkGet(ids);
  const held = new Map(stored.flatMap(source => (source ? [[source.id, source] as const] : [])));
  const taken = sources.filter(({ id }) => rereads || !isWhole(held.get(id)));
  const known = new Map(held);
  for (const source of taken) known.set(source.id, toSource(source, held.get(source.id), importedAt));
  const places = await planPlaces(database, [...seen, ...sources], known);
  return {
    read: taken.map(source => ({ source, head: readHead(source.head) })),
    rereadIds: taken.flatMap(({ id }) => (held.has(id) ? [id] : [])),
    places,
    left: new Map([...places.successors].filter(([id]) => !kept.has(id))),
  };
}

/** Writes a batch; call it in a transaction over all tables. Answers by how much the importer's counts change. */
export async function commitBatch(
  database: CollectionDatabase,
  runId: ImportRunId,
  batch: ImportBatch,
  options: CommitOptions,
): Promise<CountShift> {
  const planned = await plan(database, batch, options);
  const { added, sightings } = await carryOut(database, planned, options);
  const { read, rereadIds, places } = planned;
  // Sent again: what the report says of it was stored with it.
  if (batch.sources.length > 0 && read.length === 0) return noCountShift;
  const report = reportBatch({ batch, updatedPaths: places.updatedPaths, read, rereadIds, added, sightings });
  await database.outcomes.bulkPut(report.outcomes.map(outcome => ({ ...outcome, runId })));
  await database.runs.put({ ...batch.run, counts: shiftCounts(batch.run.counts, report.shift) });
  return report.shift;
}

interface Brought {
  /** Articles that the collection did not hold. */
  readonly added: readonly ArrivingArticle[];
  /** Where files repeat articles. */
  readonly sightings: readonly Sighting[];
}

/** Answers with what the batch brought. */
async function carryOut(
  database: CollectionDatabase,
  { read, rereadIds, places, left }: Plan,
  { kept, importedAt }: CommitOptions,
): Promise<Brought> {
  const free =
    rereadIds.length + left.size === 0
      ? new Map<ArticleId, FreeArticle>()
      : await findFreeArticles(database, {
          reread: rereadIds,
          successors: left,
          sources: places.sources,
          kept,
        });
  const { own, sightings } = await sortArticles(database, read, free, importedAt);
  const successions = await findSuccessions(database, free, own);
  const renamed = new Map(successions.map(({ droppedId, before }) => [droppedId, before.id]));
  const arrived = [...own.values()].flat();
  const added = arrived.filter(({ record }) => !renamed.has(record.id));

  await database.sources.bulkPut([...places.sources.values()]);
  await forgetSightingsIn(database, [...left.keys(), ...rereadIds]);
  await settleReread(database, { free, successions, read });
  await putNewArticles(database, added);
  await putTexts(database, read, rereadIds);
  await succeed(database, successions, renamed);
  await rememberTexts(database, { arrived, added, successions });
  await database.sightings.bulkPut(sightings.map(sighting => withName(sighting, renamed)));
  await removeLeftSources(database, [...left.keys(), ...successions.map(({ before }) => before.sourceId)]);
  if (added.length > 0) await database.countEventsWrite();
  return { added, sightings };
}

type NewNames = ReadonlyMap<ArticleId, ArticleId>;

const withName = (sighting: Sighting, renamed: NewNames): Sighting => ({
  ...sighting,
  articleId: renamed.get(sighting.articleId) ?? sighting.articleId,
});

interface NewTexts {
  /** What a batch brought to be stored, some of it in the place of older articles. */
  readonly arrived: readonly ArrivingArticle[];
  /** Those of them that are articles of their own. */
  readonly added: readonly ArrivingArticle[];
  readonly successions: readonly Succession[];
}

/** Puts down the sketches of what the collection holds from now on: later blocks go before earlier ones. */
async function rememberTexts(
  database: CollectionDatabase,
  { arrived, added, successions }: NewTexts,
): Promise<void> {
  const arrivedSketches = new Map(arrived.map(({ record, sketch }) => [record.id, sketch]));
  const succeeding = successions.map(({ before, parts, droppedId }) => ({
    id: before.id,
    sketch: arrivedSketches.get(droppedId) ?? sketchArticle(unpackBody(parts.body)),
  }));
  await putSketches(database, [
    ...added.map(({ record: { id }, sketch }) => ({ id, sketch })),
    ...succeeding,
  ]);
  await changeCounter(database, 'texts', added.length + successions.length);
}

/** Puts articles in the place of those that they carry on. */
async function succeed(
  database: CollectionDatabase,
  successions: readonly Succession[],
  renamed: NewNames,
): Promise<void> {
  if (successions.length === 0) return;
  const changed = successions.filter(({ before, parts }) => before.textHash !== parts.record.textHash);
  await forgetCopiesOf(
    database,
    changed.map(({ before }) => before),
  );
  const dropped = [...renamed.keys()];
  const copies = await database.sightings.where('articleId').anyOf(dropped).toArray();
  await database.sightings.bulkPut(copies.map(sighting => withName(sighting, renamed)));
  await removeArticles(database, dropped);
  await changeCounter(database, 'successions', successions.length);
  const articles = successions.map(({ parts }) => parts);
  await database.bodies.bulkPut(articles.map(({ body }) => body));
  await putDerived(
    database,
    articles.map(({ record, body }) => ({ record, body: unpackBody(body) })),
  );
}
