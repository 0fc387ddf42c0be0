import { createReadSnippets } from '#renderer/search/answering/read-snippets.ts';
import { createSearchSession, type SearchSession } from '#renderer/search/answering/search-session.ts';
import { bringUpToDate } from '#renderer/search/indexing/bring-up-to-date.ts';
import type { IndexerPorts } from '#renderer/search/indexing/session.ts';
import { createIndexConnection } from '#renderer/search/index-connection.ts';
import { IndexDatabase } from '#renderer/search/index-database.ts';
import { firstKeyOf } from '#renderer/search/pages/page-key.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createImportSinkRepository } from '#renderer/storage/import-sink-repository.ts';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { newArticleId, type ArticleId } from '#shared/ids/ids.ts';
import { analyserVersion, createAnalyser } from '#shared/search/analyse/analyser.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { ValueField } from '#shared/search/search-fields.ts';
import type { FoundArticles } from '#shared/search/search-request.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';

/** A collection and its index. */
export interface OpenedCollection {
  readonly collection: CollectionDatabase;
  readonly database: IndexDatabase;
}

let count = 0;

/** Both empty, under a name that nothing had before. */
export function openMadeCollection(): OpenedCollection {
  count += 1;
  return openAgain(`made ${count} ${Math.random()}`);
}

/** As another window, or the next session, opens them. */
export const openAgain = (name: string): OpenedCollection => ({
  collection: new CollectionDatabase(name),
  database: new IndexDatabase(name),
});

export async function deleteBoth({ collection, database }: OpenedCollection): Promise<void> {
  await collection.delete();
  await database.delete();
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
export function indexerPorts(opened: OpenedCollection, parts: Partial<IndexerPorts> = {}): IndexerPorts {
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
export const indexAll = (opened: OpenedCollection, parts: Partial<IndexerPorts> = {}): Promise<void> =>
  bringUpToDate(indexerPorts(opened, parts));

export const wordNode = (text: string): QueryNode => ({ kind: 'word', text, field: 'any' });

export const valueNode = (field: ValueField, text: string): QueryNode => ({
  kind: 'value',
  field,
  text,
  match: 'words',
});

/** The numbers of segments of which there are pages, published or not, rising. */
export async function segmentsWithPages({ pages }: IndexDatabase): Promise<readonly number[]> {
  const keys = await pages.toCollection().primaryKeys();
  return [...new Set(keys.map(key => Math.floor(key / firstKeyOf(1))))];
}

/** Answers questions out of the index that was made of it. */
export const openSession = (
  { collection }: OpenedCollection,
  connection = createIndexConnection(collection.name),
): SearchSession =>
  createSearchSession({
    connection,
    readSnippets: createReadSnippets(collection),
    pause: () => Promise.resolve(),
  });

/** What a search finds, the best first; the code of the error where it fails. */
export async function find(
  opened: OpenedCollection,
  query: QueryNode,
): Promise<readonly ArticleId[] | string> {
  const session = openSession(opened);
  const request = { query, choices: {}, order: 'relevance' } as const;
  const answer = await session.answer({ kind: 'find', request, limit: 1_000 }, () => true);
  // An answer to `find`.
  return answer.ok ? (answer.value as FoundArticles).first : answer.error.code;
}
