import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reanalyseArticle } from '#shared/analysis/articles/reanalyse-article.ts';
import { dateTarget } from '#shared/corrections/correction-targets.ts';
import { newStandingRejection } from '#shared/corrections/standing-rejection.ts';
import { newArticleId, newCorrectionId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { buildDate, buildEntity, placeOf } from '#shared/testing/build-findings.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { readTerms } from '#shared/timeline/context/passage-terms.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { unpackContext } from '#shared/timeline/context/unpack-context.ts';
import { createArticleRepository } from './article-repository.ts';
import { createCorrectionRepository } from './correction-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createReanalysisRepository } from './reanalysis-repository.ts';
import { runReanalysis } from './reanalysis-session.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`contexts-${count}`);
});
afterEach(() => database.delete());

const text = 'انهار الجسر يوم الجمعة. ووصل سعيد إلى بيروت يوم الأحد.';
const id = newArticleId(sourceIdNumber(1), 0);
const friday = buildDate(text, placeOf(text, 'يوم الجمعة'));
const sunday = buildDate(text, placeOf(text, 'يوم الأحد'));
const article = buildArticle({
  text,
  sentences: [
    { start: 0, end: 23 },
    { start: 24, end: text.length },
  ],
  temporal: [friday, sunday],
  entities: [
    buildEntity(text, 'سعيد', [placeOf(text, 'سعيد')]),
    buildEntity(text, 'بيروت', [placeOf(text, 'بيروت')], 'place'),
  ],
});
const importIt = () =>
  createImportSinkRepository(database).commitBatch(
    buildImportRun().id,
    buildImportBatch({ sources: [buildSource(1, [article])] }),
  );
const stored = async () => {
  const { context, events } = assertPresent(await database.events.get(id), 'it is stored');
  return { context: unpackContext(context), events };
};
const shown = async () => {
  const body = await createArticleRepository(database).getBody(id);
  return assertPresent(body.ok ? body.value : null, 'it is stored');
};
const target = assertPresent(dateTarget(friday), 'it stands in the text');
const createdAt = '2026-05-01T00:00:00.000Z';

describe('what the dates of an article are about', () => {
  it('is stored beside its events when it is imported, as a record of its own bytes', async () => {
    await importIt();
    const { context } = await stored();
    expect(context).toEqual(readContext(article));
    expect(context.passages.map(({ names }) => names)).toEqual([[], [0, 1]]);
    expect(context.passages[0]?.terms).toContain(readTerms('الجسر')[0]);
    const bytes = (await database.events.get(id))?.context;
    expect(bytes?.buffer.byteLength).toBe(bytes?.byteLength);
  });

  it('follows a correction, so that each event finds its own passage, and comes back when it is undone', async () => {
    await importIt();
    const before = await stored();
    const rejection = { layer: 'date', action: 'reject', target, createdAt } as const;
    const correction = { ...rejection, id: newCorrectionId('c'), articleId: id };
    await createCorrectionRepository(database).change(id, { remove: [], put: [correction] });
    const after = await stored();
    expect(after.context).toEqual(readContext(await shown()));
    expect(after.context.passages.map(({ names }) => names)).toEqual([[0, 1]]);
    await createCorrectionRepository(database).change(id, { remove: [correction], put: [] });
    expect(await stored()).toEqual(before);
  });

  it('is of what is left where a date is rejected in every article, before and after its import', async () => {
    const rejection = newStandingRejection('date', friday.rule, friday.text, id, createdAt);
    const corrections = createCorrectionRepository(database);
    await corrections.changeStanding({ remove: [], put: [rejection] });
    await importIt();
    expect((await stored()).context.passages).toHaveLength(1);
    await corrections.changeStanding({ remove: [rejection], put: [] });
    expect((await stored()).context.passages).toHaveLength(2);
  });

  it('is written for an article that an older version stored, once it is read again', async () => {
    await importIt();
    await database.events.toCollection().modify(events => {
      Reflect.deleteProperty(events, 'context');
    });
    expect((await stored()).context.passages).toEqual([]);
    const store = createReanalysisRepository(database);
    const ends = { onProgress: () => {}, mayGoOn: () => Promise.resolve(true) };
    await runReanalysis({ store, reanalyse: reanalyseArticle, ...ends });
    expect((await stored()).context).toEqual(readContext(await shown()));
  });
});
