import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordLayout } from '#shared/domain/source/record-mapping.ts';
import type { ImportTimes, RecordFile, RecordFileStore } from '#shared/stores/record-file-store.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
import { attempt } from './store-error.ts';

/** Sources with their signatures, by keys alone: their texts are long. */
async function signaturesOf(database: CollectionDatabase): Promise<ReadonlyMap<SourceId, string>> {
  const signatures = new Map<SourceId, string>();
  await database.sourceTexts
    .orderBy('records.signature')
    .eachKey((key, { primaryKey }) => signatures.set(primaryKey, String(key)));
  return signatures;
}

async function listFiles(
  database: CollectionDatabase,
  { from, to }: ImportTimes,
): Promise<readonly RecordFile[]> {
  const signatures = await signaturesOf(database);
  const sources = await database.sources.bulkGet([...signatures.keys()]);
  const files = sources.flatMap((source): RecordFile[] => {
    const isOfRun = source && source.importedAt >= from && (to === null || source.importedAt <= to);
    const path = source?.places.at(-1)?.path;
    if (!isOfRun || path === undefined) return [];
    return [{ sourceId: source.id, path, signature: signatures.get(source.id) ?? '' }];
  });
  return files.sort((a, b) => compare(a.signature, b.signature) || compare(a.path, b.path));
}

/** The text of a source that holds no records may be very long, and is not read for this. */
async function readLayout(database: CollectionDatabase, id: SourceId): Promise<RecordLayout | null> {
  const signatures = await signaturesOf(database);
  return signatures.has(id) ? ((await database.sourceTexts.get(id))?.records ?? null) : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The files of records of a collection in IndexedDB. */
export const createRecordFileRepository = (database: CollectionDatabase): RecordFileStore => ({
  observeFiles: times => observe(() => listFiles(database, times)),
  observeLayout: id => observe(() => readLayout(database, id)),
  listAlike: signature =>
    attempt(() => database.sourceTexts.where('records.signature').equals(signature).primaryKeys()),
  observeSaved: () => observe(() => database.mappings.toArray()),
  listSaved: () => attempt(() => database.mappings.toArray()),
  save: mapping => attempt(async () => (await database.mappings.put(mapping), null)),
  forget: signature => attempt(async () => (await database.mappings.delete(signature), null)),
});
