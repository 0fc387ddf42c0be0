import { renewWarnings } from '#shared/analysis/articles/renew-warnings.ts';
import type { StandingRejections } from '#shared/corrections/standing-rejection.ts';
import type { ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import type { Source, SourcePlace } from '#shared/domain/source/source.ts';
import type { ImportRunId, SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource, SourceContent } from '#shared/import-stream/frames.ts';
import type { ImportBatch, ImportSink } from '#shared/stores/import-sink.ts';
import { toRecords } from './article-records.ts';
import type { CollectionDatabase } from './database.ts';
import { correctBody, eventsOf, readStanding } from './derived-records.ts';
import { attempt } from './store-error.ts';

const withPlace = (places: readonly SourcePlace[], place: SourcePlace): readonly SourcePlace[] => [
  ...places.filter(known => known.path !== place.path),
  place,
];

const toSource = (
  { id, place, sizeBytes, mediaType, encoding, articleCount }: ImportedSource,
  importedAt: string,
): Source => ({
  id,
  places: [place],
  sizeBytes,
  mediaType,
  encoding,
  articleCount,
  importedAt,
});

/** With what the article puts on the timeline, less what the analyst rejected in every article. */
function withEvents({ record, body }: ReturnType<typeof toRecords>, standing: StandingRejections) {
  const { temporal } = correctBody(body, [], standing).body;
  const isSame = temporal === body.temporal;
  const warnings = isSame ? record.warnings : renewWarnings(record.warnings, temporal, record.published);
  return { record: { ...record, warnings }, body, events: eventsOf(record, body.temporal, temporal) };
}

const utf8 = new TextDecoder();

/** Bytes that the program's own analysing thread wrote. */
const readContent = (content: Uint8Array): SourceContent => JSON.parse(utf8.decode(content)) as SourceContent; // see above

async function putSources(
  database: CollectionDatabase,
  sources: readonly ImportedSource[],
  importedAt: string,
) {
  const standing = await readStanding(database);
  const contents = sources.map(({ content }) => readContent(content));
  const records = sources.flatMap((source, i) =>
    (contents[i]?.articles ?? []).map(article =>
      withEvents(toRecords(source, article, importedAt), standing),
    ),
  );
  await database.sources.bulkPut(sources.map(source => toSource(source, importedAt)));
  await database.sourceTexts.bulkPut(
    sources.map(({ id }, i) => ({
      sourceId: id,
      text: contents[i]?.text ?? '',
      places: contents[i]?.places ?? [],
      records: contents[i]?.records ?? null,
    })),
  );
  await database.articles.bulkPut(records.map(({ record }) => record));
  await database.bodies.bulkPut(records.map(({ body }) => body));
  await database.events.bulkPut(records.map(({ events }) => events));
}

async function addPlaces(database: CollectionDatabase, seen: ImportBatch['seen']) {
  const held = await database.sources.bulkGet(seen.map(({ id }) => id));
  const changed = new Map<SourceId, Source>();
  seen.forEach(({ id, place }, index) => {
    const source = changed.get(id) ?? held[index];
    if (source) changed.set(id, { ...source, places: withPlace(source.places, place) });
  });
  await database.sources.bulkPut([...changed.values()]);
}

const putOutcomes = (database: CollectionDatabase, runId: ImportRunId, outcomes: readonly ImportOutcome[]) =>
  database.outcomes.bulkPut(outcomes.map(outcome => ({ ...outcome, runId })));

/** The collection as an import writes to it: one transaction a batch, whole or not at all. */
export function createImportSinkRepository(database: CollectionDatabase): ImportSink {
  const commit = async (runId: ImportRunId, batch: ImportBatch): Promise<null> => {
    const known = new Set(
      (await database.sources.bulkGet(batch.sources.map(source => source.id))).map(source => source?.id),
    );
    const fresh = batch.sources.filter(source => !known.has(source.id));
    await putSources(database, fresh, new Date().toISOString());
    await addPlaces(database, batch.seen);
    await putOutcomes(database, runId, batch.outcomes);
    await database.runs.put(batch.run);
    if (fresh.length > 0) await database.countEventsWrite();
    return null;
  };

  return {
    beginRun: run => attempt(async () => (await database.runs.put(run), null)),
    hasSources: ids =>
      attempt(async () =>
        (await database.sources.bulkGet([...ids])).flatMap(source => (source ? [source.id] : [])),
      ),
    commitBatch: (runId, batch) =>
      attempt(() => database.transaction('rw', database.tables, () => commit(runId, batch))),
    finishRun: run => attempt(async () => (await database.runs.put(run), null)),
  };
}
