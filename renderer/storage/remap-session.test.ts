import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newArticleId, type SourceId } from '#shared/ids/ids.ts';
import { packSource } from '#shared/import-stream/pack-source.ts';
import { readRecords } from '#shared/records/read-records.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import { noMapping } from '#shared/domain/source/record-mapping.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createRecordFileRepository } from './record-file-repository.ts';
import { previewRecords, remapSources } from './remap-session.ts';

const csv = `س,ع,ف
هزة خفيفة في الشمال,"قال المتحدث إن العمل مستمر. ولم تقع أضرار.",2025-02-24
أمطار على الساحل,"أغلقت الأمطار الطريق. وفتحته فرق الإنقاذ.",2025-02-25
عنوان بلا خبر,,2025-02-26
`;
const mapping: RecordMapping = { ...noMapping, title: 'س', text: ['ع'], published: 'ف' };

let database: CollectionDatabase;
let names = 0;
const id: SourceId = sourceIdNumber(1);

beforeEach(async () => {
  database = new CollectionDatabase(`remap ${names++}`);
  const read = readRecords({ text: csv, mediaType: 'text/csv', places: [] }, { saved: [], asked: noMapping });
  const records = read.ok ? read.value.layout : null;
  const source = {
    ...buildSource(1, []),
    mediaType: 'text/csv',
    ...packSource({ text: csv, places: [], records, articles: [] }),
  };
  const startedAt = new Date(Date.now() - 1000).toISOString();
  const run = buildImportRun({ startedAt });
  const failed = { path: source.place.path, status: 'failed', code: 'no-text-field' } as const;
  const counts = { ...run.counts, failed: 1, filesDone: 1 };
  const outcomes = [{ ...failed, place: null, articleCount: 0 }];
  const done = await createImportSinkRepository(database).commitBatch(
    run.id,
    buildImportBatch({ sources: [source], outcomes, run: { ...run, counts } }),
  );
  if (!done.ok) throw new Error(done.error.code);
});
afterEach(() => database.delete());

const remap = (chosen: RecordMapping) =>
  remapSources(database, [{ sourceId: id, mapping: chosen, chosenBy: 'analyst' }]);
const titles = async (): Promise<readonly string[]> =>
  (await database.articles.orderBy('id').toArray()).map(({ title }) => title);

describe('choosing the columns of a file that is stored', () => {
  it('gives a file that had no text its articles, with their dates and places, without the file', async () => {
    const done = await remap(mapping);
    expect(done.articleCount).toBe(2);
    expect(await titles()).toEqual(['هزة خفيفة في الشمال', 'أمطار على الساحل']);
    const body = await createArticleRepository(database).getBody(newArticleId(id, 0));
    const { title, text } = assertPresent(body.ok ? body.value : null, 'the first row was read');
    expect(text).toBe('قال المتحدث إن العمل مستمر. ولم تقع أضرار.');
    expect(csv.slice(title.source?.start, title.source?.end)).toBe('هزة خفيفة في الشمال');
    expect((await database.articles.get(newArticleId(id, 0)))?.published?.value).toBe('2025-02-24');
  });

  it('corrects the report of the import: the file is no failure any more', async () => {
    await remap(mapping);
    const [run] = await database.runs.toArray();
    expect(run?.counts).toMatchObject({ failed: 0, updated: 1, articles: 2 });
    expect((await database.outcomes.toArray()).map(({ status }) => status)).toEqual(['updated']);
  });

  it('keeps what the analyst set right in an article of the same row', async () => {
    await remap(mapping);
    const outlet = { name: 'وكالة الجبل', provenance: 'analyst', source: null } as const;
    await createArticleRepository(database).correct(newArticleId(id, 1), { outlet });
    await remap({ ...mapping, title: null, text: ['س', 'ع'] });
    const article = await database.articles.get(newArticleId(id, 1));
    expect([article?.outlet?.name, article?.title]).toEqual(['وكالة الجبل', '']);
  });

  it('goes back to how it was with what it answers', async () => {
    const { before } = await remap(mapping);
    const again = await remapSources(database, [{ ...assertPresent(before[0], 'one source') }]);
    expect(again.before[0]).toEqual({ sourceId: id, mapping, chosenBy: 'analyst' });
    const layout = (await database.sourceTexts.get(id))?.records;
    expect([layout?.mapping.text, layout?.chosenBy]).toEqual([[], 'analyst']);
    expect(await database.articles.count()).toBe(0);
  });

  it('shows the first article before anything is changed', async () => {
    const preview = await previewRecords(database, id, { ...mapping, outlet: 'س', title: null });
    expect(preview).toMatchObject({ outlet: 'هزة خفيفة في الشمال', title: null, articleCount: 2 });
    expect(await database.articles.count()).toBe(0);
  });

  it('finds the files of an import that hold records, and those with the same columns', async () => {
    const records = createRecordFileRepository(database);
    const [run] = await database.runs.toArray();
    const times = { from: run?.startedAt ?? '', to: null };
    const files = await firstObserved(records.observeFiles(times));
    expect(files).toMatchObject([{ sourceId: id, path: '/news/1.txt' }]);
    const { signature } = assertPresent((await database.sourceTexts.get(id))?.records, 'it holds records');
    expect(await records.listAlike(signature)).toEqual({ ok: true, value: [id] });
  });
});
