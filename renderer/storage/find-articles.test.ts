import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource } from '#shared/testing/build-imported-source.ts';
import { CollectionDatabase } from './database.ts';
import { createImportRunRepository } from './import-run-repository.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  database = new CollectionDatabase(`find-articles-${count++}`);
});
afterEach(() => database.delete());

const titled = (text: string) => buildArticle({ title: { text, source: null } });
const store = async (...sources: readonly ReturnType<typeof buildSource>[]) => {
  const sink = createImportSinkRepository(database);
  expect(await sink.commitBatch(buildImportRun().id, buildImportBatch({ sources }))).toMatchObject({
    ok: true,
  });
};

/** Titles of the articles that stand in the file at this path. */
async function titlesAt(path: string): Promise<readonly string[]> {
  const ids = await createImportRunRepository(database).findArticles(path);
  if (!ids.ok) throw new Error(ids.error.code);
  return (await database.articles.bulkGet([...ids.value])).map(article => article?.title ?? '');
}

describe('the articles of a file', () => {
  it('are found by the path that a report names, in their order in the file', async () => {
    await store(buildSource(1, [titled('خبر')]), buildSource(2, [titled('أول'), titled('ثان')]));
    expect(await titlesAt('/news/2.txt')).toEqual(['أول', 'ثان']);
    expect(await titlesAt('/news/3.txt')).toEqual([]);
  });

  it('are found where the file only repeats those of another', async () => {
    const copied = { ...titled('منقول'), textHash: 'same' };
    await store(buildSource(1, [copied]));
    await store(buildSource(2, [titled('خاص'), copied]));
    expect(await titlesAt('/news/2.txt')).toEqual(['خاص', 'منقول']);
  });

  it('are found among more sources than are read at once', async () => {
    await store(...Array.from({ length: 20 }, (_, n) => buildSource(n, [titled(`خبر ${n}`)])));
    const [one] = await database.sources.limit(1).toArray();
    const many = Array.from({ length: 4500 }, (_, n) => ({
      ...one,
      id: `${n.toString(16).padStart(8, '0')}${'f'.repeat(56)}`,
      places: [],
      placeKeys: [],
    }));
    await database.table('sources').bulkPut(many);
    expect(await titlesAt('/news/19.txt')).toEqual(['خبر 19']);
  });
});
