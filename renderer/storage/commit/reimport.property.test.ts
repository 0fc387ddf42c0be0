import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import { unpackBody } from '#renderer/storage/bodies.ts';
import { settleArticleCount } from '#renderer/storage/article-count.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createImportSinkRepository } from '#renderer/storage/import-sink-repository.ts';
import { readSketches } from '#renderer/storage/sketch-blocks.ts';
import { watchChanges } from '#renderer/storage/testing/watch-changes.ts';
import type { SourcePlace } from '#shared/domain/source/source.ts';
import { newImportRunId, newSourceId, type ArticleId, type SourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource } from '#shared/testing/build-imported-source.ts';

/** One of five stories in one of three wordings, which are alike; no two stories are. */
interface Version {
  readonly story: number;
  readonly wording: number;
}
type File = readonly Version[];
type Disk = ReadonlyMap<string, File>;

const storyWords = ['ماء', 'نفط', 'قمح', 'ثلج', 'رمل'];
const textOf = ({ story, wording }: Version): string =>
  `${Array.from({ length: 12 }, (_, n) => `${storyWords[story]}${n}`).join(' ')} صياغة${wording}.`;

const idOf = (file: File): SourceId => {
  const digits = file.map(({ story, wording }) => `${story}${wording}`).join('');
  return newSourceId(digits.padEnd(31, 'a').padEnd(64, 'b'));
};
const sourceOf = (path: string, file: File) => {
  const articles = file.map(version =>
    buildArticle({
      title: { text: `خبر ${storyWords[version.story]}`, source: null },
      text: textOf(version),
    }),
  );
  const hashed = articles.map(article => ({ ...article, textHash: `of ${article.text}` }));
  return buildSource(1, hashed, {
    id: idOf(file),
    place: { path, key: `key of ${path}`, modifiedAt: null },
  });
};

interface Importing {
  readonly batchSize: number;
  readonly isBackwards: boolean;
  /** The import is killed once so many batches are stored. */
  readonly batches: number;
}

type Step =
  | { readonly kind: 'write'; readonly path: string; readonly file: File }
  | { readonly kind: 'copy' | 'move' | 'swap'; readonly path: string; readonly to: string }
  | ({ readonly kind: 'import' } & Importing)
  | { readonly kind: 'touch'; readonly nth: number };

const paths = ['a', 'b', 'c', 'd'];
const version = fc.record({ story: fc.nat(4), wording: fc.nat(2) });
const path = fc.constantFrom(...paths);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      path,
      file: fc.array(version, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('copy' as const, 'move' as const, 'swap' as const),
      path,
      to: path,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('import' as const),
      batchSize: fc.integer({ min: 1, max: 4 }),
      isBackwards: fc.boolean(),
      batches: fc.constantFrom(1, 2, 9, 9, 9, 9),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('touch' as const), nth: fc.nat(9) }) },
);

function change(disk: Disk, next: Exclude<Step, { kind: 'import' | 'touch' }>): Disk {
  const changed = new Map(disk);
  if (next.kind === 'write') return changed.set(next.path, next.file);
  const [from, to] = [disk.get(next.path), disk.get(next.to)];
  if (from === undefined || next.path === next.to) return disk;
  if (next.kind === 'move') changed.delete(next.path);
  if (next.kind === 'swap' && to !== undefined) changed.set(next.path, to);
  return changed.set(next.to, from);
}

const lastImport = { kind: 'import', batchSize: 2, isBackwards: false, batches: 9 } as const;

let runs = 0;

/** What the importer does: it sends what is not known, and asks about the next files before a batch is stored. */
async function importDisk(
  database: CollectionDatabase,
  disk: Disk,
  { batchSize, isBackwards, batches }: Importing,
): Promise<void> {
  const sink = createImportSinkRepository(database);
  const run = buildImportRun({ id: newImportRunId(`run ${runs++}`) });
  const files = [...disk].sort(([a], [b]) => (a < b ? -1 : 1));
  if (isBackwards) files.reverse();
  const groups = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, n) =>
    files.slice(n * batchSize, (n + 1) * batchSize),
  ).slice(0, batches);
  const ask = async (group: typeof files = []): Promise<readonly SourceId[]> => {
    const known = await sink.hasSources(group.map(([, file]) => idOf(file)));
    return known.ok ? known.value : [];
  };
  const sent = new Set<SourceId>();
  let known = await ask(groups[0]);
  for (const [n, group] of groups.entries()) {
    const sources: ImportedSource[] = [];
    const seen: { id: SourceId; place: SourcePlace }[] = [];
    for (const [at, file] of group) {
      const source = sourceOf(at, file);
      if (known.includes(source.id) || sent.has(source.id)) seen.push({ id: source.id, place: source.place });
      else sources.push(source);
      sent.add(source.id);
    }
    known = await ask(groups[n + 1]);
    const done = await sink.commitBatch(run.id, buildImportBatch({ sources, seen, run }));
    expect(done).toMatchObject({ ok: true });
  }
}

const snapshot = async (database: CollectionDatabase) => ({
  articles: await database.articles.toArray(),
  bodies: await database.bodies.toArray(),
  sightings: await database.sightings.toArray(),
  sources: await database.sources.toArray(),
  texts: await database.sourceTexts.toArray(),
});

async function check(
  database: CollectionDatabase,
  disk: Disk,
  reported: ReadonlySet<number>,
  touched: ReadonlySet<ArticleId>,
) {
  const { articles, bodies, sightings, sources, texts } = await snapshot(database);
  const textById = new Map(bodies.map(body => [body.articleId, unpackBody(body).text]));
  expect(bodies.map(({ articleId }) => articleId)).toEqual(articles.map(({ id }) => id));
  expect((await database.events.toCollection().primaryKeys()).length).toBe(articles.length);
  expect((await database.counters.get('articles'))?.value).toBe(articles.length);
  expect(texts.map(({ sourceId }) => sourceId)).toEqual(sources.map(({ id }) => id));
  const { byId: sketches } = await readSketches(database, new Set(textById.keys()));
  for (const body of bodies) expect(sketches.get(body.articleId)).toEqual(sketchArticle(unpackBody(body)));

  // Each place holds what is on the disk, word for word, once.
  const shown = new Set<ArticleId>();
  for (const [at, file] of disk) {
    const holders = sources.filter(({ placeKeys }) => placeKeys?.includes(`key of ${at}`));
    expect(holders.map(({ id }) => id)).toEqual([idOf(file)]);
    file.forEach((wanted, ordinal) => {
      const own = articles.filter(one => one.sourceId === idOf(file) && one.ordinal === ordinal);
      const seen = sightings.filter(one => one.sourceId === idOf(file) && one.ordinal === ordinal);
      const ids = [...own.map(({ id }) => id), ...seen.map(({ articleId }) => articleId)];
      expect(ids.map(id => textById.get(id))).toEqual([textOf(wanted)]);
      ids.forEach(id => shown.add(id));
    });
  }
  // Nothing that stands in a file is stored twice.
  const shownTexts = [...shown].map(id => textById.get(id));
  expect(new Set(shownTexts).size).toBe(shownTexts.length);
  // Nothing is kept that nobody needs, and nothing that was reported or touched is lost.
  for (const source of sources)
    expect(source.places.length > 0 || articles.some(({ sourceId }) => sourceId === source.id)).toBe(true);
  for (const { sourceId } of articles) expect(sources.some(({ id }) => id === sourceId)).toBe(true);
  const stories = [...textById.values()].map(text => storyWords.findIndex(word => text.includes(word)));
  expect([...reported].filter(story => !stories.includes(story))).toEqual([]);
  expect([...touched].filter(id => !textById.has(id))).toEqual([]);
}

describe('importing again and again', () => {
  it('shows each file as it is, stores each report once, and loses nothing that was reported or touched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async steps => {
        const database = new CollectionDatabase(`property ${runs++}`);
        const watched = watchChanges(database);
        await settleArticleCount(database, 0);
        let disk: Disk = new Map();
        const reported = new Set<number>();
        const touched = new Set<ArticleId>();
        for (const next of [...steps, lastImport]) {
          if (next.kind === 'touch') {
            const ids = await database.articles.toCollection().primaryKeys();
            const id = ids[next.nth % Math.max(1, ids.length)];
            if (id === undefined) continue;
            const outlet = { name: 'وكالة', provenance: 'analyst', source: null } as const;
            await createArticleRepository(database).correct(id, { outlet });
            touched.add(id);
          } else if (next.kind === 'import') {
            // A file that is gone from the disk keeps its place in the collection.
            await importDisk(database, disk, next);
            if (next.batches * next.batchSize < disk.size) continue;
            for (const file of disk.values()) file.forEach(({ story }) => reported.add(story));
            await check(database, disk, reported, touched);
            const before = await snapshot(database);
            await importDisk(database, disk, next);
            expect(await snapshot(database)).toEqual(before);
          } else disk = change(disk, next);
        }
        expect(watched.forgotten).toEqual([]);
        await database.delete();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
