import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStoredIndex } from '#renderer/search/stored-index.ts';
import { killWritesAfter } from '#renderer/search/testing/killed-writes.ts';
import {
  articleOf,
  deleteBoth,
  find,
  idOf,
  importFile,
  indexAll,
  openAgain,
  openMadeCollection,
  segmentsWithPages,
  wordNode,
  type OpenedCollection,
} from '#renderer/search/testing/made-collection.ts';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { analyserVersion } from '#shared/search/analyse/analyser.ts';

let opened: OpenedCollection;
beforeEach(() => {
  opened = openMadeCollection();
});
afterEach(() => deleteBoth(opened));

/** Opens the same collection anew, as after a restart. */
function restart(): void {
  opened.collection.close();
  opened.database.close();
  opened = openAgain(opened.collection.name);
}

/** Runs a session that is killed before its n-th write, and starts again; answers whether it came that far. */
async function killBefore(write: number, parts: Parameters<typeof indexAll>[1] = {}): Promise<boolean> {
  restart();
  const killed = killWritesAfter(write - 1);
  killed.watch(opened.collection);
  killed.watch(opened.database);
  const [done] = await Promise.allSettled([indexAll(opened, parts)]);
  restart();
  return done.status === 'rejected';
}

const story = (n: number, place: string) => articleOf(`خبر ${n}`, `غمرت السيول ${place} أمس.`);
const foundIn = async (place: string): Promise<readonly ArticleId[]> => {
  const found = await find(opened, wordNode(place));
  return typeof found === 'string' ? [found as ArticleId] : found.toSorted();
};

const publishedSegments = async (): Promise<readonly number[]> =>
  ((await readStoredIndex(opened.database))?.segments ?? []).map(({ id }) => id);

describe('an indexer that is killed at whichever write', () => {
  it('leaves what answers as before or after, and the next one goes on', async () => {
    for (let write = 1; ; write++) {
      await importFile(opened.collection, 1, [story(1, 'الميناء'), story(2, 'السوق')]);
      await indexAll(opened);
      await importFile(opened.collection, 2, [story(3, 'الميناء')]);
      await importFile(opened.collection, 3, [story(1, 'المطار'), story(2, 'السوق')], '/news/1.txt');
      const wasKilled = await killBefore(write);
      const between = [await foundIn('الميناء'), await foundIn('المطار')];
      expect([
        [[idOf(1)], []],
        [[idOf(2)], [idOf(1)]],
      ]).toContainEqual(between);
      await indexAll(opened);
      expect([await foundIn('الميناء'), await foundIn('المطار')]).toEqual([[idOf(2)], [idOf(1)]]);
      expect(await foundIn('السوق')).toEqual([idOf(1, 1)]);
      expect(await segmentsWithPages(opened.database)).toEqual(await publishedSegments());
      await deleteBoth(opened);
      opened = openMadeCollection();
      if (!wasKilled) return expect(write).toBeGreaterThan(4);
    }
  });

  it('while it makes an index anew leaves the old one to answer, with what has changed in between', async () => {
    const seen = new Set<string>();
    for (let write = 1; ; write++) {
      await importFile(opened.collection, 1, [story(1, 'الميناء'), story(2, 'السوق')]);
      await indexAll(opened, { analyser: analyserVersion - 1 });
      const wasKilled = await killBefore(write);
      expect(await foundIn('السيول')).toEqual([idOf(1), idOf(1, 1)]);
      await importFile(opened.collection, 2, [story(3, 'الميناء')]);
      await createArticleRepository(opened.collection).correct(idOf(1), { tags: ['سدود'] });
      // The next one is killed, too, at the first write after it brought in what has changed.
      for (let again = 1; (await foundIn('السيول')).length < 3; again++) await killBefore(again);
      const { state } = (await readStoredIndex(opened.database)) ?? {};
      seen.add(state?.next ? 'old' : 'new');
      await indexAll(opened);
      expect(await foundIn('السيول')).toEqual([idOf(1), idOf(1, 1), idOf(2)]);
      const { segments } = (await readStoredIndex(opened.database)) ?? { segments: [] };
      expect(new Set(segments.flatMap(({ generations }) => generations)).size).toBe(1);
      expect(await segmentsWithPages(opened.database)).toEqual(await publishedSegments());
      await deleteBoth(opened);
      opened = openMadeCollection();
      if (!wasKilled) break;
    }
    expect([...seen].sort()).toEqual(['new', 'old']);
  });
});
