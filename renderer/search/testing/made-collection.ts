import { bringUpToDate, type IndexerPorts } from '#renderer/search/indexing/bring-up-to-date.ts';
import { IndexDatabase } from '#renderer/search/index-database.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createImportSinkRepository } from '#renderer/storage/import-sink-repository.ts';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { newArticleId, type ArticleId } from '#shared/ids/ids.ts';
import { analyserVersion, createAnalyser } from '#shared/search/analyse/analyser.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';

let count = 0;

/** A collection and its index, both empty, under a name that nothing had before. */
export function openMadeCollection(): {
  readonly collection: CollectionDatabase;
  readonly database: IndexDatabase;
} {
  count += 1;
  const name = `made ${count} ${Math.random()}`;
  return { collection: new CollectionDatabase(name), database: new IndexDatabase(name) };
}

/** The article with this ordinal in the n-th file. */
export const idOf = (n: number, ordinal = 0): ArticleId => newArticleId(sourceIdNumber(n), ordinal);

/** An article with this title and text. */
export const articleOf = (
  title: string,
  text: string,
  parts: Partial<AnalysedArticle> = {},
): AnalysedArticle => buildArticle({ title: { text: title, source: null }, text, ...parts });

/** Imports the n-th file, with these articles, to its place. */
export async function importFile(
  collection: CollectionDatabase,
  n: number,
  articles: readonly AnalysedArticle[],
  path = `/news/${n}.txt`,
): Promise<void> {
  const place = { path, key: `place of ${path}`, modifiedAt: null };
  const batch = buildImportBatch({ sources: [buildSource(n, articles, { place })] });
  const done = await createImportSinkRepository(collection).commitBatch(buildImportRun().id, batch);
  if (!done.ok) throw new Error(done.error.code);
}

/** Ports of a session whose time passes only while it waits. */
export function indexerPorts(
  opened: Pick<IndexerPorts, 'collection' | 'database'>,
  parts: Partial<IndexerPorts> = {},
): IndexerPorts {
  let time = 0;
  const pass = (milliseconds: number): Promise<void> => {
    time += milliseconds;
    return Promise.resolve();
  };
  return {
    ...opened,
    visitWords: createAnalyser(),
    analyser: analyserVersion,
    now: () => time,
    rest: pass,
    listen: pass,
    takeRebuildWish: () => false,
    ...parts,
  };
}

/** Brings all that has changed into the index. */
export const indexAll = (opened: Pick<IndexerPorts, 'collection' | 'database'>): Promise<void> =>
  bringUpToDate(indexerPorts(opened));
