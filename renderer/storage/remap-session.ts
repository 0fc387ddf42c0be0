import type { Remapped, RecordPreview, SourceMapping } from '#renderer/operations/remapper.ts';
import { analyseDocument } from '#shared/analysis/articles/analyse-document.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import { noImportCounts, type ImportOutcome, type ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { SourceText } from '#shared/domain/source/source.ts';
import { newImportRunId, type SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { packSource, type SourceContent } from '#shared/import-stream/pack-source.ts';
import { readRecords, type ReadRecords } from '#shared/records/read-records.ts';
import type { RecordLayout, RecordMapping } from '#shared/domain/source/record-mapping.ts';
import { foldText } from '#shared/text/normalise.ts';
import { completeRun, completeSource, completeSourceText } from './complete-records.ts';
import type { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { StoreFailure } from './store-error.ts';

interface StoredRecords {
  readonly text: SourceText;
  readonly layout: RecordLayout;
  readonly mediaType: string;
}

async function readStored(database: CollectionDatabase, id: SourceId): Promise<StoredRecords> {
  const [text, source] = await Promise.all([database.sourceTexts.get(id), database.sources.get(id)]);
  if (!text?.records || !source) throw new StoreFailure({ code: 'not-found' });
  return { text: completeSourceText(text), layout: text.records, mediaType: source.mediaType };
}

/** Sheets of a workbook with other columns are read as ever. */
function readAs({ text, mediaType, layout }: StoredRecords, mapping: RecordMapping): ReadRecords {
  const { places } = text;
  const saved = [{ signature: layout.signature, mapping }];
  const read = readRecords({ text: text.text, mediaType, places }, { saved, asked: null });
  // What was stored as a file of records still is one.
  if (!read.ok) throw new StoreFailure({ code: 'not-found' });
  return read.value;
}

const previewLength = 1200;

/** The first article of a source under a mapping. */
export async function previewRecords(
  database: CollectionDatabase,
  id: SourceId,
  mapping: RecordMapping,
): Promise<RecordPreview | null> {
  const { documents } = readAs(await readStored(database, id), mapping);
  const [first] = documents;
  if (first === undefined) return null;
  const { title, outlet, author, published } = first.hints;
  const text = first.text.slice(0, previewLength);
  return { title, text, outlet, author, published, url: first.url, articleCount: documents.length };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(foldText(text)));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

async function analyse(stored: StoredRecords, wish: SourceMapping): Promise<SourceContent> {
  const read = readAs(stored, wish.mapping);
  const articles: ImportedArticle[] = [];
  for (const document of read.documents) {
    for (const article of analyseDocument(document, stored.text.text.length, {})) {
      const origin = { url: document.url, thread: null, part: document.part };
      articles.push({ ...article, ordinal: articles.length, origin, textHash: await hashOf(article.text) });
    }
  }
  const { text, places } = stored.text;
  return { text, places, records: { ...read.layout, chosenBy: wish.chosenBy }, articles };
}

/** The import in whose report the file stands, as its counts are without it; one of its own where there is none. */
async function findRun(database: CollectionDatabase, path: string, importedAt: string): Promise<ImportRun> {
  const earlier = await database.runs.where('startedAt').belowOrEqual(importedAt).reverse().toArray();
  const found = earlier.find(({ finishedAt }) => finishedAt === null || finishedAt >= importedAt);
  if (found === undefined) {
    const now = new Date().toISOString();
    const id = newImportRunId(crypto.randomUUID());
    return { id, label: path, startedAt: now, finishedAt: now, state: 'done', counts: noImportCounts };
  }
  const run = completeRun(found);
  const outcome = await database.outcomes.get([run.id, path]);
  const count = countOf[outcome?.status ?? 'imported'];
  return { ...run, counts: { ...run.counts, [count]: Math.max(0, run.counts[count] - 1) } };
}

const countOf = {
  imported: 'imported',
  updated: 'updated',
  unchanged: 'unchanged',
  duplicate: 'duplicate',
  'partly-read': 'partlyRead',
  failed: 'failed',
} as const satisfies Record<ImportOutcome['status'], keyof ImportRun['counts']>;

/** Reads a source again, and stores what comes of it in the stead of what came of it before. */
async function remapOne(
  database: CollectionDatabase,
  wish: SourceMapping,
): Promise<{ readonly before: SourceMapping; readonly articleCount: number }> {
  const stored = await readStored(database, wish.sourceId);
  const record = await database.sources.get(wish.sourceId);
  const source = record && completeSource(record);
  const place = source?.places.at(-1);
  if (!source || !place) throw new StoreFailure({ code: 'not-found' });
  const content = await analyse(stored, wish);
  const articleCount = content.articles.length;
  const { id, sizeBytes, mediaType, encoding } = source;
  const imported: ImportedSource = {
    id,
    place,
    sizeBytes,
    mediaType,
    encoding,
    articleCount,
    ...packSource(content),
    original: null,
  };
  const run = await findRun(database, place.path, source.importedAt);
  const lacksText = wish.mapping.text.length === 0;
  const outcome: ImportOutcome = {
    path: place.path,
    status: lacksText ? 'failed' : 'imported',
    code: lacksText ? 'no-text-field' : null,
    place: null,
    articleCount,
  };
  const counts = {
    ...run.counts,
    articles: run.counts.articles + articleCount,
    ...(lacksText ? { failed: run.counts.failed + 1 } : { imported: run.counts.imported + 1 }),
  };
  const batch = {
    sources: [imported],
    rereads: true,
    seen: [],
    outcomes: [outcome],
    run: { ...run, counts },
  };
  const done = await createImportSinkRepository(database).commitBatch(run.id, batch);
  if (!done.ok) throw new StoreFailure(done.error);
  const { mapping, chosenBy } = stored.layout;
  return { before: { sourceId: id, mapping, chosenBy }, articleCount };
}

/** Reads sources again under other mappings, one after the other, each in a transaction of its own. */
export async function remapSources(
  database: CollectionDatabase,
  wishes: readonly SourceMapping[],
): Promise<Remapped> {
  const before: SourceMapping[] = [];
  let articleCount = 0;
  for (const wish of wishes) {
    const done = await remapOne(database, wish);
    before.push(done.before);
    articleCount += done.articleCount;
  }
  return { before, articleCount };
}
